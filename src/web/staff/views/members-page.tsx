import { Avatar } from '../../ui/avatar.js';
import { Badge } from '../../ui/badge.js';
import { ActionButton, Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Select, SelectField, TextField } from '../../ui/field.js';
import { Time } from '../../ui/locale.js';
import { invitePath, memberRolePath, removeMemberPath } from '../../ui/routes.js';
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
          {member.invited && (
            <>
              {' '}
              · invited <Time at={member.invited.at} />
            </>
          )}
        </span>
      </div>
      <Role member={member} />
      {member.canRemove && (
        <ActionButton
          action={removeMemberPath(member.id)}
          target={`#member-${member.id}`}
          icon="close"
          kind="quiet"
          iconOnly
          confirm={`Remove ${member.name}? What they did stays in the feed.`}
        >
          {`Remove ${member.name}`}
        </ActionButton>
      )}
    </li>
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
