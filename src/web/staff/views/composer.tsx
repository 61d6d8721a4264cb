import { Button } from '../../ui/button.js';
import { Segments } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { messagesPath } from '../../ui/routes/record.js';
import type { ComposerView } from './record-view.js';
import { ReplyPicker } from './reply-picker.js';

/** One composer that says plainly who will read it. `target` is what the answer replaces. */
export function Composer({ view, target }: { view: ComposerView; target: string }) {
  const { toCustomer, canNote } = view;
  if (!toCustomer.may && !canNote) {
    return (
      <p class="composer-closed" id="composer">
        <Icon name="lock" size={14} /> {toCustomer.because}
      </p>
    );
  }
  const action = messagesPath(view.record);
  return (
    <form
      class="composer"
      id="composer"
      method="post"
      action={action}
      hx-post={action}
      hx-target={target}
      hx-swap="outerHTML"
      data-composer
      {...(view.writingPath ? { 'data-writing-path': view.writingPath } : {})}
    >
      <input type="hidden" name="formId" value={view.formId} />
      {view.seen !== undefined && <input type="hidden" name="seen" value={view.seen} data-seen />}
      <Audience view={view} />
      <label class="visually-hidden" for="composer-text">
        Message
      </label>
      <textarea
        id="composer-text"
        name="text"
        rows={2}
        required
        dir="auto"
        maxLength={1600}
        placeholder={view.replies ? 'Write, or / for replies…' : 'Write…'}
        data-shortcut="r"
        {...(view.error ? { 'aria-invalid': true as const, 'aria-describedby': 'composer-error' } : {})}
      >
        {view.draft ?? ''}
      </textarea>
      {view.error && (
        <p class="field-error" id="composer-error" role="alert">
          <Icon name="warn" size={14} /> {view.error}
        </p>
      )}
      <div class="composer-foot">
        <Helpers view={view} target={target} />
        <span class="muted composer-hint">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> sends
        </span>
        <Button kind="primary" icon="send">
          Send
        </Button>
      </div>
    </form>
  );
}

/** What says something for one: replies to pick from, and the request for a photo. */
function Helpers({ view, target }: { view: ComposerView; target: string }) {
  const { replies, photoRequestPath } = view;
  return (
    <div class="composer-helpers">
      {replies && (
        <ReplyPicker replies={replies} {...(view.repliesPath ? { settingsPath: view.repliesPath } : {})} />
      )}
      {photoRequestPath && (
        <button
          type="submit"
          class="button button-quiet"
          formaction={photoRequestPath}
          formnovalidate
          hx-post={photoRequestPath}
          hx-target={target}
          hx-swap="outerHTML"
          hx-params="formId,seen"
          hx-disabled-elt="this"
          title="Ask for a photo, in the customer's language"
        >
          <Icon name="camera" />
          <span class="composer-words-wide">Ask for a photo</span>
        </button>
      )}
    </div>
  );
}

function Audience({ view }: { view: ComposerView }) {
  const { toCustomer, canNote } = view;
  if (!toCustomer.may) {
    return (
      <p class="composer-to">
        <input type="hidden" name="to" value="internal" />
        <Icon name="note" size={14} /> Internal note. <span class="muted">{toCustomer.because}</span>
      </p>
    );
  }
  const toName = `To ${view.customerName} by ${toCustomer.channel}`;
  if (!canNote) {
    return (
      <p class="composer-to">
        <input type="hidden" name="to" value="customer" />
        <Icon name="send" size={14} /> <bdi>{toName}</bdi>
      </p>
    );
  }
  const choices = [
    { value: 'customer', label: toName },
    { value: 'internal', label: 'Internal note' },
  ];
  return <Segments name="to" label="Who reads this" choices={choices} value="customer" />;
}
