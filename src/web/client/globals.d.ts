// htmx is loaded as a classic script before the modules.
declare const htmx: typeof import('htmx.org').default;
