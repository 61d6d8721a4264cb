import type { ComponentChildren } from 'preact';
import { Icon } from './icons.js';

interface DialogProps {
  id: string;
  title: string;
  children: ComponentChildren;
  /** It is open from the beginning: what was typed in it was refused. */
  shown?: boolean;
}

function Head({ id, title }: { id: string; title: string }) {
  return (
    <header class="dialog-head">
      <h2 id={`${id}-title`}>{title}</h2>
      <button type="button" class="button button-quiet button-icon" data-dialog-close>
        <Icon name="close" />
        <span class="visually-hidden">Close</span>
      </button>
    </header>
  );
}

/** A question in the middle of the page. Opened by any button with `data-dialog-open={id}`. */
export function Dialog({ id, title, children, shown = false }: DialogProps) {
  const state = shown ? { open: true, 'data-dialog-shown': '' } : {};
  return (
    <dialog class="dialog" id={id} aria-labelledby={`${id}-title`} {...state}>
      <Head id={id} title={title} />
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}

/** The same from the side (from below on a phone), for longer things. */
export function Drawer({ id, title, children }: DialogProps) {
  return (
    <dialog class="dialog drawer" id={id} aria-labelledby={`${id}-title`}>
      <Head id={id} title={title} />
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
