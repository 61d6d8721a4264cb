/** What a reading child is told, once. */
export interface ReadOrder {
  /** A preview, as Docket made it. */
  readonly picture: Uint8Array;
}

/** One look at a picture: its lines from top to bottom. */
export type Reading = readonly string[];

/** What it answers, once, before it ends. An error says nothing about what the picture shows. */
export type ReadAnswer =
  | { readonly ok: true; readonly readings: readonly Reading[] }
  | { readonly ok: false };
