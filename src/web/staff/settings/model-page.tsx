import type { OrganizationSettings } from '../../../accounts/organization-settings.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField, Toggle } from '../../ui/field.js';
import { modelSettingsPath } from '../../ui/routes/conversation-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';

export type ModelView = {
  /** The model this Docket asks; undefined where it has none. */
  model: string | undefined;
  settings: Pick<OrganizationSettings, 'understandByModel' | 'photosToModel'> & {
    /** As typed, where the form was refused. */
    modelTokensPerMonth: number | string;
  };
  /** This calendar month's use, in UTC. */
  use: { calls: number; tokens: number };
  errors: Readonly<Record<string, string>>;
};

/** `/settings/model`: whether a language model reads along, what it may see and what it may take. */
export function ModelPage({ shell, view }: { shell: ShellView; view: ModelView }) {
  const { settings, errors } = view;
  const error = errors.modelTokensPerMonth;
  return (
    <SettingsFrame shell={shell} part="model">
      <form class="stack" method="post" action={modelSettingsPath()}>
        <Card title="Language model">
          <div class="stack">
            <About model={view.model} />
            <Toggle
              id="understand-by-model"
              name="understandByModel"
              on={settings.understandByModel}
              label="Let it help to understand what customers text"
            />
            <Toggle
              id="photos-to-model"
              name="photosToModel"
              on={settings.photosToModel}
              label="Show it customers’ photos, too"
            />
            <p class="muted">
              Photos go as previews, without place and camera. Docket does not read what is written on them:
              those that were sent with a passcode, or where one was asked for, are never shown.
            </p>
            <TextField
              id="model-tokens"
              name="modelTokensPerMonth"
              type="number"
              label="Most tokens a month"
              value={String(settings.modelTokensPerMonth)}
              hint="A text takes one or two thousand. When they are used up, the rules understand alone until next month."
              required
              {...(error ? { error } : {})}
            />
          </div>
        </Card>
        <p class="form-foot">
          <Button kind="primary">Save changes</Button>
        </p>
      </form>
      <Card title="This month">
        <p>
          <strong>{view.use.tokens}</strong> tokens in <strong>{view.use.calls}</strong>{' '}
          {view.use.calls === 1 ? 'call' : 'calls'}.
        </p>
      </Card>
    </SettingsFrame>
  );
}

function About({ model }: { model: string | undefined }) {
  return model === undefined ? (
    <p>
      This Docket has no language model: texts are understood by rules. Whoever runs it can add one with{' '}
      <code>OPENAI_API_KEY</code>.
    </p>
  ) : (
    <p>
      <strong>{model}</strong> reads texts after passcodes are taken out of them, and suggests facts that the
      rules did not find. It cannot do anything else: it writes to nobody and moves nothing.
    </p>
  );
}
