import { WANTED_PHOTOS } from '../../../intake/ask/question-set.js';
import { ActionButton, Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { Segments, SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { intakeSettingsPath } from '../../ui/routes/conversation-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { Tabs } from '../../ui/tabs.js';
import { IntakePreview } from './intake-preview.js';
import { QuestionEditor, Words } from './intake-question.js';
import { SettingsFrame } from './settings-frame.js';
import type { IntakeSettingsView } from './settings-view.js';

/** Photos by the name staff know them by. */
const PHOTO_LABELS = {
  'device-front': 'Front of the device',
  'device-back': 'Back of the device',
  'serial-label': 'Label with the serial number',
  leak: 'Leak',
  switchboard: 'Switchboard',
  site: 'Place',
  screenshot: 'Screenshot',
  lock: 'Lock',
} as const satisfies Record<(typeof WANTED_PHOTOS)[number], string>;

/** `/settings/intake`: what the assistant asks, per trade, in whose words, and what it opens; beside it, a try. */
export function IntakePage({ shell, view }: { shell: ShellView; view: IntakeSettingsView }) {
  const wrong = Object.keys(view.errors).length > 0;
  return (
    <SettingsFrame shell={shell} part="intake" wide>
      <Tabs
        label="Trade"
        tabs={view.trades.map(({ key, label, current }) => ({
          href: intakeSettingsPath(key),
          label,
          current,
        }))}
      />
      <div class="intake-columns">
        <form class="stack" id="intake-form" method="post" action={intakeSettingsPath()}>
          {wrong && (
            <Notice tone="bad">Not saved yet: {view.errors.questions ?? 'see the marked fields.'}</Notice>
          )}
          <input type="hidden" name="trade" value={view.trade} />
          <input type="hidden" name="order" value={view.draft.questions.map(({ key }) => key).join(',')} />
          {/* What Enter in a field presses: the first button of a form. */}
          <button
            type="submit"
            name="do"
            value="save"
            class="visually-hidden"
            tabIndex={-1}
            aria-hidden="true"
          >
            Save changes
          </button>
          <General view={view} />
          <Card title="Questions" flush>
            <ol class="questions">
              {view.draft.questions.map((question, at) => (
                <QuestionEditor
                  question={question}
                  view={view}
                  first={at === 0}
                  last={at === view.draft.questions.length - 1}
                />
              ))}
            </ol>
          </Card>
          <Photos view={view} />
          <Card title="In an emergency">
            <Words
              name="tip"
              label="What the customer can do until someone comes"
              words={view.draft.tip}
              view={view}
            />
          </Card>
          <p class="form-foot">
            <Button kind="primary" name="do" value="save">
              Save changes
            </Button>
          </p>
        </form>
        <IntakePreview trade={view.trade} preview={view.preview} />
      </div>
      {view.own && (
        <Card title="Start over">
          <p>Takes back all changes of this trade, to the questions Docket came with.</p>
          <ActionButton
            action={intakeSettingsPath(view.trade)}
            name="do"
            value="reset"
            kind="danger"
            confirm="Go back to the questions Docket came with?"
          >
            Reset questions
          </ActionButton>
        </Card>
      )}
    </SettingsFrame>
  );
}

const OPENED = { quote: 'A quote request', job: 'A job' } as const;

function General({ view }: { view: IntakeSettingsView }) {
  const { draft, errors } = view;
  return (
    <Card title="When the assistant has what it needs, it opens">
      <div class="stack">
        <Segments
          name="opens"
          label="What it opens"
          value={draft.opens}
          choices={view.canOpen.map((value) => ({ value, label: OPENED[value] }))}
        />
        <Words
          name="opening"
          label="First question, to someone who has said nothing yet"
          words={draft.opening}
          view={view}
        />
        <TextAreaField
          id="prices"
          name="prices"
          label="Prices the assistant may name"
          value={draft.prices}
          maxLength={160}
          hint="Said as written here, such as: Screen repairs from 89. Empty: a person will price it."
          {...(errors.prices ? { error: errors.prices } : {})}
        />
      </div>
    </Card>
  );
}

function Photos({ view }: { view: IntakeSettingsView }) {
  const { draft, errors } = view;
  const places = [
    { value: '', label: 'Not wanted' },
    ...WANTED_PHOTOS.map((_, at) => ({ value: String(at + 1), label: `Wanted, place ${at + 1}` })),
  ];
  return (
    <Card title="Photos">
      <div class="stack">
        <p class="muted">The first one is what the assistant asks for by name.</p>
        {errors.photos && <Notice tone="bad">{errors.photos}</Notice>}
        <div class="fields">
          {WANTED_PHOTOS.map((kind) => (
            <SelectField
              id={`photo-${kind}`}
              name={`photo.${kind}`}
              label={PHOTO_LABELS[kind]}
              value={draft.wanted.includes(kind) ? String(draft.wanted.indexOf(kind) + 1) : ''}
              choices={places}
            />
          ))}
          <TextField
            id="enough"
            name="enough"
            type="number"
            label="Photos that are enough"
            value={draft.enough}
            {...(errors.enough ? { error: errors.enough } : {})}
          />
        </div>
      </div>
    </Card>
  );
}
