// htmx is loaded as a classic script before the modules.
declare const htmx: typeof import('htmx.org').default;
// Libraries are served beside our own scripts.
declare module '*/idb.js' {
  export * from 'idb';
}
declare module '*/sortable.js' {
  import Sortable from 'sortablejs';
  export default Sortable;
}
declare module '*/signature_pad.js' {
  import SignaturePad from 'signature_pad';
  export default SignaturePad;
}
