import type { ApiKeyEntry } from '../../../accounts/api-keys.js';
import { ActionButton, Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { TextField } from '../../ui/field.js';
import { Time } from '../../ui/locale.js';
import { apiKeysSettingsPath, revokeApiKeyPath } from '../../ui/routes/organization-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';

export type ApiKeysView = {
  keys: readonly ApiKeyEntry[];
  /** The key that was just made: shown once. */
  created?: string;
  errors: Readonly<Record<string, string>>;
};

/** `/settings/api-keys`. */
export function ApiKeysPage({ shell, view }: { shell: ShellView; view: ApiKeysView }) {
  const { errors } = view;
  return (
    <SettingsFrame shell={shell} part="api-keys">
      {view.created && (
        <Card title="Your new key">
          <Notice tone="good">Copy it now; it is not shown again.</Notice>
          <TextField id="new-key" name="key" label="Key" value={view.created} autocomplete="off" />
        </Card>
      )}
      <Card title="New key">
        <form class="stack" method="post" action={apiKeysSettingsPath()}>
          <TextField
            id="key-name"
            name="name"
            label="What it is for"
            maxLength={60}
            required
            {...(errors.name ? { error: errors.name } : {})}
          />
          <p class="form-foot">
            <Button kind="primary">Make a key</Button>
          </p>
        </form>
      </Card>
      <Card title="Keys" aside={<span class="muted">{view.keys.length}</span>} flush>
        <ul class="members">
          {view.keys.map((key) => (
            <ApiKeyRow entry={key} />
          ))}
        </ul>
      </Card>
    </SettingsFrame>
  );
}

function ApiKeyRow({ entry }: { entry: ApiKeyEntry }) {
  return (
    <li class="member">
      <div class="member-who">
        <strong>
          <bdi>{entry.name}</bdi>
        </strong>{' '}
        <code>{entry.start}…</code>{' '}
        <span class="muted">
          made <Time at={entry.createdAt.toISOString()} /> ·{' '}
          {entry.lastUsedAt ? (
            <>
              last used <Time at={entry.lastUsedAt.toISOString()} />
            </>
          ) : (
            'never used'
          )}
        </span>
      </div>
      <ActionButton action={revokeApiKeyPath(entry.id)} kind="danger" small>
        Revoke
      </ActionButton>
    </li>
  );
}
