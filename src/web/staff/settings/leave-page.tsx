import type { Leaving } from '../../../accounts/deactivate-member.js';
import type { MemberEntry } from '../../../accounts/list-members.js';
import type { WorkCount } from '../../../accounts/open-work.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { SelectField } from '../../ui/field.js';
import { membersSettingsPath, removeMemberPath } from '../../ui/routes/member-settings.js';
import { apiKeysSettingsPath } from '../../ui/routes/organization-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';

export type LeaveView = { leaving: Leaving; takers: readonly MemberEntry[]; error?: string };

const KINDS: readonly (readonly [keyof WorkCount, one: string, many: string])[] = [
  ['jobs', 'open job they own', 'open jobs they own'],
  ['assignments', 'open job they are assigned to', 'open jobs they are assigned to'],
  ['quotes', 'open quote', 'open quotes'],
  ['conversations', 'open conversation', 'open conversations'],
  ['bookings', 'booking to come', 'bookings to come'],
];

/** `/settings/members/:id/remove`. */
export function LeavePage({ shell, view }: { shell: ShellView; view: LeaveView }) {
  const { member, work, apiKeys } = view.leaving;
  const left = KINDS.filter(([kind]) => work[kind] > 0);
  return (
    <SettingsFrame shell={shell} part="members">
      <Card title={`Remove ${member.name}`}>
        <form class="stack" method="post" action={removeMemberPath(member.id)}>
          {view.error && <Notice tone="bad">{view.error}</Notice>}
          <p>
            <bdi>{member.name}</bdi> is signed out here and in Slack. What they did stays in the feeds.
          </p>
          {left.length === 0 ? (
            <p class="muted">They have nothing open.</p>
          ) : (
            <>
              <p>They still have:</p>
              <ul>
                {left.map(([kind, one, many]) => (
                  <li>
                    {work[kind]} {work[kind] === 1 ? one : many}
                  </li>
                ))}
              </ul>
              <SelectField
                id="leave-to"
                name="to"
                label="Who takes it"
                value=""
                choices={[
                  { value: '', label: 'Nobody yet' },
                  ...view.takers.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` })),
                ]}
                hint="A technician takes jobs and bookings; quotes and conversations then go back to nobody."
              />
            </>
          )}
          {apiKeys.length > 0 && (
            <Notice tone="warn">
              <p>They made API keys that go on working: {apiKeys.map(({ name }) => name).join(', ')}.</p>
              <a href={apiKeysSettingsPath()}>Look at the keys</a>
            </Notice>
          )}
          <p class="form-foot">
            <ButtonLink href={membersSettingsPath()}>Cancel</ButtonLink>
            <Button kind="danger">{`Remove ${member.name}`}</Button>
          </p>
        </form>
      </Card>
    </SettingsFrame>
  );
}
