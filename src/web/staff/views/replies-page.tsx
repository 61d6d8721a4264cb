import { ActionButton, Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { repliesSettingsPath } from '../../ui/routes/conversation-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from './settings-frame.js';
import type { RepliesView, ReplyFormView } from './settings-view.js';

/** `/settings/replies`: what staff often say. */
export function RepliesPage({ shell, view }: { shell: ShellView; view: RepliesView }) {
  return (
    <SettingsFrame shell={shell} part="replies">
      <Card title="Add a reply">
        <ReplyForm id="new" action={repliesSettingsPath()} form={view.add} verb="Add" />
      </Card>
      <Card title="Replies" aside={<span class="muted">{view.replies.length}</span>} flush>
        {view.replies.length === 0 && <p class="muted replies-empty">None yet.</p>}
        <ul class="reply-rows">
          {view.replies.map((reply) => (
            <ReplyRow reply={reply} />
          ))}
        </ul>
      </Card>
    </SettingsFrame>
  );
}

function ReplyRow({ reply }: { reply: RepliesView['replies'][number] }) {
  const { id, title, text, path, removePath, form } = reply;
  return (
    <li class="reply-row" id={`reply-${id}`}>
      <details open={form !== undefined}>
        <summary>
          <span class="reply-row-words">
            <strong dir="auto">{title}</strong>
            <span class="muted" dir="auto">
              {text}
            </span>
          </span>
          <span class="button button-quiet button-icon">
            <Icon name="edit" label={`Change ${title}`} />
          </span>
        </summary>
        <ReplyForm id={id} action={path} form={form ?? { title, text, errors: {} }} verb="Save" />
      </details>
      <ActionButton action={removePath} icon="close" kind="quiet" iconOnly>
        {`Delete ${title}`}
      </ActionButton>
    </li>
  );
}

function ReplyForm(props: { id: string; action: string; form: ReplyFormView; verb: string }) {
  const { id, action, form, verb } = props;
  const { errors } = form;
  return (
    <form class="stack reply-form" method="post" action={action}>
      <TextField
        id={`title-${id}`}
        name="title"
        label="Name"
        value={form.title}
        required
        maxLength={40}
        autocomplete="off"
        {...(errors.title ? { error: errors.title } : {})}
      />
      <TextAreaField
        id={`text-${id}`}
        name="text"
        label="What it says"
        value={form.text}
        required
        maxLength={1600}
        hint="{name}, {reference} and {business} are filled in."
        {...(errors.text ? { error: errors.text } : {})}
      />
      {errors[''] && !errors.title && !errors.text && (
        <p class="field-error" role="alert">
          <Icon name="warn" size={14} /> {errors['']}
        </p>
      )}
      <div>
        <Button kind="primary" icon={verb === 'Add' ? 'plus' : 'check'}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
