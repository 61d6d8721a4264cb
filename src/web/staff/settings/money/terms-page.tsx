import { LONGEST_TERMS } from '../../../../customers/write-terms.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState, Notice } from '../../../ui/feedback.js';
import { type Choice, SelectField, TextAreaField } from '../../../ui/field.js';
import { Time } from '../../../ui/locale.js';
import { termsSettingsPath } from '../../../ui/routes/money-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { Tabs } from '../../../ui/tabs.js';
import { SettingsFrame } from '../../views/settings-frame.js';
import type { FieldErrors } from '../../views/settings-view.js';

export interface TermsView {
  kind: 'terms' | 'privacy';
  language: string;
  languages: readonly Choice[];
  /** The number of the version that holds; 0: none was written. */
  current: number;
  text: string;
  errors: FieldErrors;
  /** Where everybody reads what holds now. */
  publicPath: string;
  versions: readonly { number: number; href: string; by: string; at: string }[];
}

const NAMES = { terms: 'Quote terms', privacy: 'Privacy statement' } as const;
const ABOUT = {
  terms: 'What customers agree to when they accept a quote. A new quote has the version that holds then.',
  privacy:
    'What you do with customers’ data. The assistant links it when somebody writes for the first time, and it is ticked with every quote.',
} as const;

/** `/settings/terms`: the words customers agree to, version by version. */
export function TermsPage({ shell, view }: { shell: ShellView; view: TermsView }) {
  const { kind, language, current } = view;
  const name = NAMES[kind];
  return (
    <SettingsFrame shell={shell} part="terms">
      <Tabs
        label="Which text"
        tabs={(['terms', 'privacy'] as const).map((one) => ({
          href: termsSettingsPath({ kind: one, language }),
          label: NAMES[one],
          current: one === kind,
        }))}
      />
      <form class="terms-language" method="get" action={termsSettingsPath()}>
        <input type="hidden" name="kind" value={kind} />
        <SelectField
          id="terms-language"
          name="language"
          label="Language"
          value={language}
          choices={view.languages}
        />
        <Button>Show</Button>
      </form>
      <Card
        title={name}
        aside={
          current > 0 && (
            <ButtonLink href={view.publicPath} icon="eye" kind="quiet" small>
              As customers read it
            </ButtonLink>
          )
        }
      >
        <form class="stack" method="post" action={termsSettingsPath()}>
          {view.errors[''] && <Notice tone="bad">{view.errors['']}</Notice>}
          <p class="muted">{ABOUT[kind]}</p>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="seen" value={String(current)} />
          <div class="terms-text">
            <TextAreaField
              id="terms-text"
              name="text"
              label={current === 0 ? 'Version 1' : `Version ${current}, as it holds now`}
              value={view.text}
              hint={`An empty line begins a new paragraph, a line that begins with # is a heading. At most ${LONGEST_TERMS} characters.`}
              {...(view.errors.text ? { error: 'See above.' } : {})}
            />
          </div>
          <p class="form-foot">
            <Button kind="primary">{`Save as version ${current + 1}`}</Button>
          </p>
        </form>
      </Card>
      <Card title="All versions" aside={<span class="muted">Never changed</span>} flush>
        <Versions view={view} />
      </Card>
    </SettingsFrame>
  );
}

function Versions({ view }: { view: TermsView }) {
  if (view.versions.length === 0) {
    return (
      <EmptyState icon="file" title="None written yet">
        {view.kind === 'privacy'
          ? 'Until you write one, customers read Docket’s own page.'
          : 'Until you write some, quotes are offered without terms.'}
      </EmptyState>
    );
  }
  return (
    <ul class="order-rows">
      {view.versions.map(({ number, href, by, at }) => (
        <li class="order-row">
          <span class="order-words">
            <a href={href}>Version {number}</a>
            <span class="muted">
              <bdi>{by}</bdi>, <Time at={at} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
