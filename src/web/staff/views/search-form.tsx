import { Icon } from '../../ui/icons.js';

/** Search of a list page; `/` goes there. */
export function SearchForm(props: {
  action: string;
  value: string;
  label: string;
  keep?: Record<string, string>;
}) {
  return (
    <search>
      <form class="search" method="get" action={props.action}>
        <Icon name="search" />
        <input
          type="search"
          name="q"
          value={props.value}
          placeholder={props.label}
          aria-label={props.label}
          data-shortcut="/"
        />
        {Object.entries(props.keep ?? {}).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <span class="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
