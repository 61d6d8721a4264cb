import type { ComponentChildren } from 'preact';

/** A titled part of a page. `part` gives it an id that live changes replace. */
export function Card(props: {
  title: string;
  aside?: ComponentChildren;
  part?: string;
  flush?: boolean;
  children: ComponentChildren;
}) {
  const headingId = `${props.part ?? props.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-title`;
  return (
    <section
      class={`card${props.flush ? ' card-flush' : ''}`}
      aria-labelledby={headingId}
      {...(props.part ? { id: props.part } : {})}
    >
      <header class="card-head">
        <h2 id={headingId}>{props.title}</h2>
        {props.aside && <div class="card-aside">{props.aside}</div>}
      </header>
      <div class="card-body">{props.children}</div>
    </section>
  );
}
