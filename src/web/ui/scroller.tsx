import type { ComponentChildren } from 'preact';

/** A part that scrolls by itself, reachable by keyboard, with a name of its own. */
export function Scroller(props: { label: string; class: string; id?: string; children: ComponentChildren }) {
  return (
    <section
      class={props.class}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={props.label}
      {...(props.id ? { id: props.id } : {})}
    >
      {props.children}
    </section>
  );
}
