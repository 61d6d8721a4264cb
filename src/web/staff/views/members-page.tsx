import { Avatar } from '../../ui/avatar.js';
import { Badge } from '../../ui/badge.js';
import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Select, SelectField, TextField, Toggle } from '../../ui/field.js';
import { Day, Time } from '../../ui/locale.js';
import {
  invitePath,
  memberRolePath,
  reactivateMemberPath,
  removeMemberPath,
  requireSecondStepPath,
  resendInvitationPath,
  resetSecondStepPath,
  revokeInvitationPath,
} from '../../ui/routes/member-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from './settings-frame.js';
import type { MemberRowView, MembersSettingsView } from './settings-view.js';

/** `/settings/members`. */
export function MembersPage({ shell, view }: { shell: ShellView; view: MembersSettingsView }) {
  return (
    <SettingsFrame shell={shell} part="members">
      {view.invite && <Invite invite={view.invite} />}
      <Card title="Members" aside={<span class="muted">{view.members.length}</span>} flush>
        <ul class="members">
          {view.members.map((member) => (
            <MemberRow member={member} />
          ))}
        </ul>
      </Card>
      {view.former.length > 0 && <Former former={view.former} />}
      {view.requireSecondStep !== undefined && <RequireSecondStep on={view.requireSecondStep} />}
    </SettingsFrame>
  );
}

function Invite({ invite }: { invite: NonNullable<MembersSettingsView['invite']> }) {
  const { errors } = invite;
  return (
    <Card title="Invite">
      <form class="invite" method="post" action={invitePath()}>
        <TextField
          id="invite-email"
          name="email"
          type="email"
          label="Email"
          value={invite.email}
          required
          autocomplete="off"
          {...(errors.email ? { error: errors.email } : {})}
        />
        <TextField id="invite-name" name="name" label="Name (optional)" maxLength={80} autocomplete="off" />
        <SelectField id="invite-role" name="role" label="Role" value={invite.role} choices={invite.roles} />
        <Button kind="primary" icon="send">
          Send invitation
        </Button>
      </form>
    </Card>
  );
}

/** One member: the answer to the role form, too. */
export function MemberRow({ member }: { member: MemberRowView }) {
  return (
    <li class="member" id={`member-${member.id}`}>
      <Avatar name={member.name} />
      <div class="member-who">
        <strong>
          <bdi>{member.name}</bdi>
        </strong>{' '}
        {member.you && <Badge>You</Badge>}
        <span class="muted">
          {member.email}
          {member.invited && <Invited invited={member.invited} />}
        </span>
        {member.secondStep && <Badge tone="good">Two-step</Badge>}
      </div>
      <Role member={member} />
      {member.invited?.canChange && (
        <>
          <ActionButton action={resendInvitationPath(member.id)} small>
            New link
          </ActionButton>
          <ActionButton action={revokeInvitationPath(member.id)} kind="danger" small>
            Take back
          </ActionButton>
        </>
      )}
      {member.canResetSecondStep && (
        <ActionButton
          action={resetSecondStepPath(member.id)}
          small
          confirm={`Take ${member.name}’s second step away? They are signed out, told, and can set it up again.`}
        >
          Reset two-step
        </ActionButton>
      )}
      {member.canRemove && (
        <ButtonLink href={removeMemberPath(member.id)} icon="close" kind="quiet" iconOnly>
          {`Remove ${member.name}`}
        </ButtonLink>
      )}
    </li>
  );
}

function Former({ former }: { former: MembersSettingsView['former'] }) {
  return (
    <Card title="Former members" aside={<span class="muted">{former.length}</span>} flush>
      <ul class="members">
        {former.map((member) => (
          <li class="member">
            <Avatar name={member.name} />
            <div class="member-who">
              <strong>
                <bdi>{member.name}</bdi>
              </strong>
              <span class="muted">
                {member.email} · {member.role} until <Day at={member.until} />
              </span>
            </div>
            {member.canReturn && (
              <ActionButton action={reactivateMemberPath(member.id)} small>
                Bring back
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Invited({ invited }: { invited: NonNullable<MemberRowView['invited']> }) {
  if (invited.late) return <> · the invitation is too old</>;
  return (
    <>
      {' '}
      · invited <Time at={invited.at} />
      {invited.until && (
        <>
          , good until <Day at={invited.until} />
        </>
      )}
    </>
  );
}

function RequireSecondStep({ on }: { on: boolean }) {
  return (
    <Card title="Two-step sign-in">
      <form class="stack" method="post" action={requireSecondStepPath()}>
        <Toggle id="require-second-step" name="requireSecondFactor" on={on} label="Every member needs it" />
        <p class="muted">Whoever has not set it up does that first the next time they open a page.</p>
        <p class="form-foot">
          <Button kind="primary">Save</Button>
        </p>
      </form>
    </Card>
  );
}

function Role({ member }: { member: MemberRowView }) {
  if (member.roles.length === 0) return <Badge tone="accent">{member.role}</Badge>;
  const action = memberRolePath(member.id);
  return (
    <form
      class="member-role"
      method="post"
      action={action}
      hx-post={action}
      hx-trigger="change"
      hx-target={`#member-${member.id}`}
      hx-swap="outerHTML"
    >
      <Select
        id={`role-${member.id}`}
        name="role"
        aria-label={`Role of ${member.name}`}
        choices={member.roles}
        value={member.role}
      />
      <noscript>
        <Button small>Save</Button>
      </noscript>
    </form>
  );
}
