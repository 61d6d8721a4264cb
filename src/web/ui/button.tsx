import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.js';

type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

interface Look {
  kind?: ButtonKind;
  icon?: IconName;
  /** Only the icon is shown; the children become its name for screen readers and the tooltip. */
  iconOnly?: boolean;
  small?: boolean;
  /** The key that presses this button anywhere on the page. */
  shortcut?: string;
  children?: ComponentChildren;
}

function look({ kind = 'plain', iconOnly, small }: Look): string {
  return ['button', `button-${kind}`, iconOnly && 'button-icon', small && 'button-small']
    .filter(Boolean)
    .join(' ');
}

function Face({ icon, iconOnly, shortcut, children }: Look) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {iconOnly ? <span class="visually-hidden">{children}</span> : <span>{children}</span>}
      {shortcut && !iconOnly && (
        <span class="key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </>
  );
}

/** Words on a button are verbs. Sends its form unless `type="button"`. */
export function Button(props: Look & Omit<ButtonHTMLAttributes, keyof Look>) {
  const { kind, icon, iconOnly, small, shortcut, children, ...rest } = props;
  const attributes = shortcut ? { 'data-shortcut': shortcut, 'aria-keyshortcuts': shortcut } : {};
  return (
    <button type="submit" class={look(props)} {...attributes} {...rest}>
      <Face {...props} />
    </button>
  );
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink(props: Look & { href: string; download?: string; title?: string }) {
  const { href, download, title } = props;
  return (
    <a href={href} class={look(props)} title={title} {...(download === undefined ? {} : { download })}>
      <Face {...props} />
    </a>
  );
}

/**
 * One action as a form of its own: works without scripts (POST, then the answer's page), and with htmx swaps
 * `target` with the answer. `undo` in the answer's toast header offers the way back.
 */
export function ActionButton(
  props: Look & {
    action: string;
    target?: string;
    name?: string;
    value?: string;
    disabled?: boolean;
    confirm?: string;
  },
) {
  const { action, target, name, value, disabled, confirm, ...face } = props;
  const swap = target ? { 'hx-post': action, 'hx-target': target, 'hx-swap': 'outerHTML' } : {};
  return (
    <form
      class="action"
      method="post"
      action={action}
      {...swap}
      {...(confirm ? { 'hx-confirm': confirm } : {})}
    >
      <Button {...face} {...(name ? { name, value } : {})} {...(disabled ? { disabled } : {})} />
    </form>
  );
}
