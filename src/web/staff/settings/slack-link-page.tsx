import type { OpenSlackLink } from '../../../accounts/slack-members.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { slackLinkPath } from '../../ui/routes/channel-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';

export type SlackLinkView = { link: OpenSlackLink; token: string } | { refused: string };

/** `/settings/slack/link`: whom a link is about, and the button that links. Looking at it uses nothing up. */
export function SlackLinkPage({ shell, view }: { shell: ShellView; view: SlackLinkView }) {
  return (
    <SettingsFrame shell={shell} part="account">
      <Card title="Link your Slack user">
        {'refused' in view ? (
          <div class="stack">
            <p role="alert">{view.refused}</p>
            <p class="muted">Write “/docket link” in Slack for a new link.</p>
          </div>
        ) : (
          <form class="stack" method="post" action={slackLinkPath()}>
            <input type="hidden" name="token" value={view.token} />
            <p>
              Link{' '}
              <strong>
                <bdi>{view.link.name}</bdi>
              </strong>{' '}
              ({view.link.userId}) in the Slack workspace{' '}
              <strong>
                <bdi>{view.link.workspace}</bdi>
              </strong>{' '}
              with {shell.member.email}?
            </p>
            <p class="muted">
              Whoever uses that Slack user then works with Docket as you. Go on only if you asked for this
              link in Slack yourself.
            </p>
            <p class="form-foot">
              <Button kind="primary">That is me, link</Button>
            </p>
          </form>
        )}
      </Card>
    </SettingsFrame>
  );
}
