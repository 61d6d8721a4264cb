/** Text that has passed the door: every secret found in it is sealed in the vault and replaced by a placeholder. */
export type ScreenedText = string & { readonly __screened: true };
