import type { PhotoFormat } from './identified-file.js';
import type { RenderedPhoto, RenderSettings } from './render-photo.js';

/** What a render child is told, once. */
export interface RenderOrder {
  readonly photo: Uint8Array;
  readonly format: PhotoFormat;
  readonly settings: RenderSettings;
}

/** What it answers, once, before it ends. */
export type RenderAnswer =
  | { readonly ok: true; readonly rendered: RenderedPhoto }
  | { readonly ok: false; readonly message: string };
