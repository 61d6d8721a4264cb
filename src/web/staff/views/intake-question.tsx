import type { Condition } from '../../../intake/ask/condition.js';
import { FACT_FIELDS, LANGUAGES } from '../../../intake/understand/fact.js';
import { Button } from '../../ui/button.js';
import { Segments, Select, TextField, Toggle } from '../../ui/field.js';
import type { ConditionDraft, QuestionDraft, WordsDraft } from '../settings/intake-form.js';
import type { IntakeSettingsView } from './settings-view.js';

const LANGUAGE_NAMES = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  pt: 'Portuguese',
} as const;

const FACTS: Readonly<Record<(typeof FACT_FIELDS)[number], string>> = {
  name: 'Name',
  device: 'Device',
  brand: 'Brand',
  model: 'Model',
  serial: 'Serial number',
  fault: 'Problem',
  address: 'Address',
  preferredTime: 'Preferred time',
  phone: 'Phone',
  email: 'Email',
  urgency: 'Urgency',
  hasPasscode: 'Has a passcode',
};

/** One question: how it is used and where it stands at a glance, its words and conditions behind a press. */
export function QuestionEditor(props: {
  question: QuestionDraft;
  view: IntakeSettingsView;
  first: boolean;
  last: boolean;
}) {
  const { question, view, first, last } = props;
  const { key, words, variants, use } = question;
  const label = view.labels[key];
  const wrong = Object.keys(view.errors).some((field) => field.split('.')[1] === key);
  return (
    <li class="question" data-use={use}>
      <div>
        <strong>{label}</strong>
        <span class="muted" dir="auto">
          {words[view.language] || words.en || Object.values(words).find((text) => text !== '')}
        </span>
      </div>
      <Segments
        name={`use.${key}`}
        label={label}
        value={use}
        choices={[
          { value: 'needed', label: 'Needed' },
          { value: 'nice', label: 'Nice' },
          { value: 'off', label: 'Off' },
        ]}
      />
      <span class="question-moves">
        <Button
          small
          kind="quiet"
          name="do"
          value={`up:${key}`}
          disabled={first}
          aria-label={`Move ${label} up`}
        >
          ↑
        </Button>
        <Button
          small
          kind="quiet"
          name="do"
          value={`down:${key}`}
          disabled={last}
          aria-label={`Move ${label} down`}
        >
          ↓
        </Button>
      </span>
      <details class="question-edit" open={wrong}>
        <summary>
          Words and conditions<span class="visually-hidden"> of {label}</span>
        </summary>
        <div class="stack">
          <Words name={`words.${key}`} label="How it is asked" words={words} view={view} />
          {variants.map((variant, at) => (
            <fieldset class="variant stack">
              <legend>Instead, where {sayConditions(variant.when)}</legend>
              <Words
                name={`variant.${key}.${at}`}
                label="How it is asked then"
                words={variant.words}
                view={view}
              />
              <Toggle
                id={`variant-${key}-${at}-off`}
                name={`variant.${key}.${at}.off`}
                label="Remove these words"
                on={variant.off}
              />
            </fieldset>
          ))}
          <Conditions
            name={`ask.${key}`}
            title="Ask only when one of these holds"
            rows={question.ask}
            view={view}
          />
          <Conditions
            name={`skip.${key}`}
            title="Skip when one of these holds"
            rows={question.skip}
            view={view}
          />
        </div>
      </details>
    </li>
  );
}

/** A text in the organization's language, the other languages behind a press. */
export function Words(props: { name: string; label: string; words: WordsDraft; view: IntakeSettingsView }) {
  const { name, label, words, view } = props;
  const others = LANGUAGES.filter((language) => language !== view.language);
  const wrong = others.some((language) => view.errors[`${name}.${language}`]);
  const field = (language: (typeof LANGUAGES)[number], shown: string) => {
    const error = view.errors[`${name}.${language}`];
    return (
      <TextField
        id={`${name}.${language}`}
        name={`${name}.${language}`}
        label={shown}
        value={words[language]}
        maxLength={400}
        {...(error ? { error } : {})}
      />
    );
  };
  return (
    <div class="stack words">
      {field(view.language, `${label} (${LANGUAGE_NAMES[view.language]})`)}
      <details open={wrong}>
        <summary>
          In other languages<span class="visually-hidden">: {label}</span>
        </summary>
        <div class="stack">{others.map((language) => field(language, LANGUAGE_NAMES[language]))}</div>
      </details>
    </div>
  );
}

function Conditions(props: {
  name: string;
  title: string;
  rows: ConditionDraft[];
  view: IntakeSettingsView;
}) {
  const { name, title, rows, view } = props;
  const shown = rows.length < 10 ? [...rows, { fact: '', words: '', unless: '' }] : rows;
  return (
    <fieldset class="conditions stack">
      <legend>{title}</legend>
      {shown.map((row, at) => (
        <ConditionRow name={`${name}.${at}`} row={row} error={view.errors[`${name}.${at}`]} />
      ))}
    </fieldset>
  );
}

function ConditionRow({
  name,
  row,
  error,
}: {
  name: string;
  row: ConditionDraft;
  error: string | undefined;
}) {
  return (
    <div class="condition">
      <Select
        id={`${name}.fact`}
        name={`${name}.fact`}
        aria-label="What is known"
        value={row.fact}
        choices={[
          { value: '', label: 'No condition' },
          ...FACT_FIELDS.map((field) => ({ value: field, label: FACTS[field] })),
        ]}
      />
      <TextField
        id={`${name}.words`}
        name={`${name}.words`}
        label="mentions one of (empty: is known)"
        value={row.words}
        {...(error ? { error } : {})}
      />
      <TextField id={`${name}.unless`} name={`${name}.unless`} label="but none of" value={row.unless} />
    </div>
  );
}

/** "the device mentions phone, tablet and the brand is known". */
function sayConditions(conditions: readonly Condition[]): string {
  return conditions
    .map(({ fact, anyOf = [], unless = [] }) => {
      const shown = anyOf.slice(0, 4).join(', ') + (anyOf.length > 4 ? '…' : '');
      const without = unless.length > 0 ? ` but not ${unless.slice(0, 4).join(', ')}` : '';
      const what = FACTS[fact].toLowerCase();
      return anyOf.length === 0 ? `the ${what} is known` : `the ${what} mentions ${shown}${without}`;
    })
    .join(' and ');
}
