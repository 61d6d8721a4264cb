import { ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { membersSettingsPath } from '../../ui/routes/member-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';

/** After an invitation where mail is not set up: the link to hand over, shown once. */
export function InvitedPage({ shell, url }: { shell: ShellView; url: string }) {
  return (
    <SettingsFrame shell={shell} part="members">
      <Card title="Hand over this link">
        <p>
          This Docket cannot send mail yet. Give the link to the person yourself. It works once, for 7 days,
          and is shown only now.
        </p>
        <TextField id="invite-link" name="link" label="Link to join" value={url} />
        <p class="form-foot">
          <ButtonLink href={membersSettingsPath()} kind="primary">
            Back to members
          </ButtonLink>
        </p>
      </Card>
    </SettingsFrame>
  );
}
