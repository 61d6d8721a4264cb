import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.js';

/** Nothing here yet: says so, and what to do. */
export function EmptyState(props: {
  icon: IconName;
  title: string;
  children: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={props.icon} size={24} />
      </span>
      <p class="empty-title">{props.title}</p>
      <p class="empty-text">{props.children}</p>
      {props.action}
    </div>
  );
}

/** A line or block whose content is still on its way. */
export function Skeleton({ shape = 'line' }: { shape?: 'line' | 'short' | 'block' }) {
  return <span class={`skeleton skeleton-${shape}`} aria-hidden="true" />;
}

/** How far something is, 0 to 1; `waiting` hides it until a script says it has begun. */
export function Progress({ value, label, waiting }: { value: number; label: string; waiting?: boolean }) {
  return <progress class="progress" aria-label={label} max={1} value={value} hidden={waiting ?? false} />;
}

/** A sentence in its own box: what happened, that nothing is lost, what to do. */
export function Notice({
  tone,
  children,
}: {
  tone: 'accent' | 'good' | 'warn' | 'bad';
  children: ComponentChildren;
}) {
  const icon = tone === 'good' ? 'check' : tone === 'accent' ? 'sms' : 'warn';
  return (
    <div class="notice" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

export interface ToastView {
  message: string;
  tone?: 'good' | 'bad';
  undoPath?: string;
}

/** Where toasts appear; one may already be there when the page comes from a redirect. */
export function ToastShelf({ toast }: { toast?: ToastView }) {
  return (
    <div class="toasts" id="toasts" role="status" aria-live="polite">
      {toast && (
        <div class="toast" data-tone={toast.tone ?? 'good'} data-toast>
          <span class="toast-text">{toast.message}</span>
          {toast.undoPath && (
            <form method="post" action={toast.undoPath}>
              <button type="submit" class="toast-undo">
                Undo
              </button>
            </form>
          )}
        </div>
      )}
    </div>
  );
}
