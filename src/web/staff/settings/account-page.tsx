import type { Membership } from '../../../accounts/memberships.js';
import type { PasskeyEntry } from '../../../accounts/passkeys.js';
import type { SlackIdentity } from '../../../accounts/slack-members.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { SelectField, TextField } from '../../ui/field.js';
import { passwordPath, switchOrganizationPath } from '../../ui/routes/account.js';
import { slackUnlinkPath } from '../../ui/routes/channel-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';
import { CalendarCard, type CalendarView } from './calendar-card.js';
import { PasskeysCard, SecondStepCard, type SecondStepView, SessionsCard } from './security-cards.js';
import type { SessionView } from './session-view.js';

export type AccountView = {
  organizationId: string;
  organizations: readonly Membership[];
  /** The change must name the current password. */
  askCurrent: boolean;
  /** Who this member is in Slack; undefined where no Slack app is set up. */
  slack: readonly SlackIdentity[] | undefined;
  secondStep: SecondStepView;
  passkeys: readonly PasskeyEntry[];
  sessions: readonly SessionView[];
  calendar: CalendarView;
  errors: Readonly<Record<string, string>>;
};

/** `/settings/account`: how one signs in, where one is signed in, and the organization to work in. */
export function AccountPage({ shell, view }: { shell: ShellView; view: AccountView }) {
  return (
    <SettingsFrame shell={shell} part="account">
      <Card title="Password">
        <form class="stack" method="post" action={passwordPath()}>
          <input
            class="visually-hidden"
            name="username"
            value={shell.member.email}
            autocomplete="username"
            aria-label="Email"
            readOnly
            tabIndex={-1}
          />
          {view.askCurrent && (
            <PasswordField
              name="current"
              label="Current password"
              errors={view.errors}
              autocomplete="current-password"
            />
          )}
          <PasswordField
            name="password"
            label="New password"
            errors={view.errors}
            autocomplete="new-password"
          />
          <p class="muted">At least 10 characters. Your other sessions are signed out.</p>
          <p class="form-foot">
            <Button kind="primary">Set password</Button>
          </p>
        </form>
      </Card>
      <SecondStepCard view={view.secondStep} />
      <PasskeysCard passkeys={view.passkeys} />
      <SessionsCard sessions={view.sessions} />
      {view.organizations.length > 1 && (
        <Card title="Organization">
          <form class="stack" method="post" action={switchOrganizationPath()}>
            <SelectField
              id="organization"
              name="organizationId"
              label="Work in"
              value={view.organizationId}
              choices={view.organizations.map((one) => ({
                value: one.organizationId,
                label: one.organizationName,
              }))}
            />
            <p class="form-foot">
              <Button kind="primary">Switch</Button>
            </p>
          </form>
        </Card>
      )}
      <CalendarCard view={view.calendar} />
      {view.slack && <SlackCard identities={view.slack} />}
    </SettingsFrame>
  );
}

function SlackCard({ identities }: { identities: readonly SlackIdentity[] }) {
  return (
    <Card title="Slack">
      <div class="stack">
        {identities.length === 0 && (
          <p class="muted">
            You are not linked with a Slack user. Write “/docket link” in Slack to work from there.
          </p>
        )}
        {identities.map(({ teamId, userId, workspace }) => (
          <form class="stack" method="post" action={slackUnlinkPath()}>
            <input type="hidden" name="teamId" value={teamId} />
            <p>
              You are {userId} in <bdi>{workspace}</bdi>.
            </p>
            <p class="form-foot">
              <Button>Unlink</Button>
            </p>
          </form>
        ))}
      </div>
    </Card>
  );
}

function PasswordField(props: {
  name: 'current' | 'password';
  label: string;
  errors: Readonly<Record<string, string>>;
  autocomplete: string;
}) {
  const { name, label, errors, autocomplete } = props;
  const error = errors[name] ? { error: errors[name] } : {};
  return (
    <TextField
      id={name}
      name={name}
      type="password"
      label={label}
      required
      autocomplete={autocomplete}
      {...error}
    />
  );
}
