import type { PreviewTurn } from '../../../intake/preview-conversation.js';
import { SafeText } from '../../ui/bubble.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { TextField, Toggle } from '../../ui/field.js';
import { intakePreviewPath } from '../../ui/routes/conversation-settings.js';
import type { IntakePreviewView } from './settings-view.js';

const WHO = { customer: 'Customer', bot: 'Assistant', note: 'Note' } as const;

/** A conversation with the questions as they stand in the form, saved or not. POST answers with this part. */
export function IntakePreview({ trade, preview }: { trade: string; preview: IntakePreviewView }) {
  const { turns, said, error } = preview;
  return (
    <div class="intake-preview" id="intake-preview">
      <Card title="Try it">
        <form
          class="stack"
          method="post"
          action={intakePreviewPath()}
          hx-post={intakePreviewPath()}
          hx-include="#intake-form"
          hx-target="#intake-preview"
          hx-swap="outerHTML"
        >
          <p class="muted">
            Write as a customer would. The assistant answers with the questions as they stand in the form.
            Nothing is sent or stored.
          </p>
          <input type="hidden" name="trade" value={trade} />
          <input type="hidden" name="said" value={JSON.stringify(said)} />
          {error && <Notice tone="bad">{error}</Notice>}
          <ol class="preview-turns" aria-label="Preview" aria-live="polite">
            {turns.map((turn) => (
              <Turn turn={turn} />
            ))}
          </ol>
          <TextField
            id="preview-say"
            name="say"
            label="Customer's text"
            value=""
            maxLength={600}
            autocomplete="off"
            placeholder="hi, my screen is smashed"
          />
          <Toggle id="preview-photo" name="with-photo" label="With a photo" on={false} />
          <p class="form-foot">
            <Button name="again" value="yes" kind="quiet">
              Start again
            </Button>
            <Button kind="primary">Send</Button>
          </p>
        </form>
      </Card>
    </div>
  );
}

function Turn({ turn }: { turn: PreviewTurn }) {
  return (
    <li class="preview-turn" data-from={turn.from}>
      <span class="visually-hidden">{WHO[turn.from]}: </span>
      {turn.photos > 0 && <span class="preview-photo">Photo</span>}
      {turn.text !== '' && (
        <span dir="auto">
          <SafeText text={turn.text} />
        </span>
      )}
    </li>
  );
}
