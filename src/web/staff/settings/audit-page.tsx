import { AUDIT_KINDS, type AuditKind } from '../../../activity/read-audit.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/feedback.js';
import { SelectField } from '../../ui/field.js';
import { Time } from '../../ui/locale.js';
import { auditSettingsPath } from '../../ui/routes/organization-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';
import type { AuditEntryView } from './present-audit.js';

export type AuditPersonView = { id: string; name: string };

export type AuditView = {
  kind: AuditKind | undefined;
  member: string | undefined;
  people: readonly AuditPersonView[];
  entries: readonly AuditEntryView[];
  olderPath?: string;
};

const NAMES: Readonly<Record<AuditKind, string>> = {
  settings: 'Settings',
  members: 'Members',
  keys: 'API keys',
  slack: 'Slack',
  photos: 'Photos deleted',
  secrets: 'Passcodes seen',
};

/** `/settings/audit`. */
export function AuditPage({ shell, view }: { shell: ShellView; view: AuditView }) {
  const everybody = { value: '', label: 'Everybody' };
  return (
    <SettingsFrame shell={shell} part="audit">
      <form class="audit-filter" method="get" action={auditSettingsPath()}>
        <SelectField
          id="audit-kind"
          name="kind"
          label="What"
          value={view.kind ?? ''}
          choices={[
            { value: '', label: 'Everything' },
            ...AUDIT_KINDS.map((kind) => ({ value: kind, label: NAMES[kind] })),
          ]}
        />
        <SelectField
          id="audit-member"
          name="member"
          label="By whom"
          value={view.member ?? ''}
          choices={[everybody, ...view.people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Button>Show</Button>
      </form>
      <Card title="Audit log" flush>
        {view.entries.length === 0 ? (
          <EmptyState icon="shield" title="Nothing like that">
            Nothing of this kind has happened.
          </EmptyState>
        ) : (
          <ol class="members">
            {view.entries.map((entry) => (
              <AuditEntry entry={entry} />
            ))}
          </ol>
        )}
      </Card>
      {view.olderPath && (
        <p class="form-foot">
          <ButtonLink href={view.olderPath}>Older</ButtonLink>
        </p>
      )}
    </SettingsFrame>
  );
}

function AuditEntry({ entry }: { entry: AuditEntryView }) {
  return (
    <li class="member">
      <div class="member-who">
        <strong>
          <bdi>{entry.by}</bdi>
        </strong>{' '}
        {entry.text}
        {entry.place && (
          <>
            {' '}
            on <a href={entry.place.href}>{entry.place.label}</a>
          </>
        )}
        {entry.detail && (
          <span class="muted" dir="auto">
            {entry.detail}
          </span>
        )}
      </div>
      <span class="muted">
        <Time at={entry.at} />
      </span>
    </li>
  );
}
