import { Icon } from '../../../ui/icons.js';

/** Up and down, as one form: what is moved is named for screen readers. */
export function OrderButtons(props: {
  action: string;
  what: string;
  first: boolean;
  last: boolean;
  version?: number;
}) {
  const { action, what, first, last, version } = props;
  return (
    <form class="order-buttons" method="post" action={action}>
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <button
        type="submit"
        class="button button-quiet button-icon order-up"
        name="by"
        value="-1"
        disabled={first}
      >
        <Icon name="down" label={`Move ${what} up`} />
      </button>
      <button type="submit" class="button button-quiet button-icon" name="by" value="1" disabled={last}>
        <Icon name="down" label={`Move ${what} down`} />
      </button>
    </form>
  );
}
