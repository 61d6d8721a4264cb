import { Badge } from '../../../ui/badge.js';
import { ActionButton, ButtonLink } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/feedback.js';
import { Icon } from '../../../ui/icons.js';
import { Time } from '../../../ui/locale.js';
import {
  slackCheckPath,
  slackDisconnectPath,
  slackInstallPath,
  slackManifestPath,
} from '../../../ui/routes/channel-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { SettingsFrame } from '../../views/settings-frame.js';
import { SlackChannelsCard } from './slack-channels-card.js';
import type { SlackSettingsView, WorkspaceView } from './slack-view.js';

/** `/settings/slack`: the workspaces, and which of their channels customers and cards are in. */
export function SlackPage({ shell, view }: { shell: ShellView; view: SlackSettingsView }) {
  const { app, notice } = view;
  return (
    <SettingsFrame shell={shell} part="slack">
      {notice && <Notice tone={notice.tone}>{notice.text}</Notice>}
      {app ? (
        <>
          <Workspaces view={view} app={app} />
          {app.channels.map((channels) => (
            <SlackChannelsCard view={channels} />
          ))}
        </>
      ) : (
        <NotSetUp view={view} />
      )}
    </SettingsFrame>
  );
}

type App = NonNullable<SlackSettingsView['app']>;

function Workspaces({ view, app }: { view: SlackSettingsView; app: App }) {
  const { workspaces, canInstall } = app;
  return (
    <>
      <Card
        title="Workspaces"
        aside={
          canInstall && (
            <ButtonLink href={slackInstallPath()} kind="primary" icon="plus" small>
              Connect a workspace
            </ButtonLink>
          )
        }
        flush
      >
        {workspaces.length === 0 && (
          <p class="muted replies-empty">
            {canInstall
              ? 'None yet. Connect one: Slack asks what Docket may do there, and sends you back here.'
              : 'The workspace of SLACK_BOT_TOKEN is not connected yet: Slack has not answered, or does not take the token. Docket’s log says which.'}
          </p>
        )}
        <ul class="slack-rows">
          {workspaces.map((workspace) => (
            <WorkspaceRow workspace={workspace} />
          ))}
        </ul>
      </Card>
      <details class="slack-steps">
        <summary>How the Slack app is set up</summary>
        <Steps view={view} />
      </details>
    </>
  );
}

const STATES = {
  connected: ['good', 'Connected'],
  problem: ['warn', 'Needs attention'],
  removed: ['neutral', 'Disconnected'],
} as const;

function WorkspaceRow({ workspace }: { workspace: WorkspaceView }) {
  const { teamId, name, state, since, hints, canDisconnect, canCheck } = workspace;
  const [tone, word] = STATES[state];
  return (
    <li class="slack-row" id={`workspace-${teamId}`}>
      <div class="slack-row-what">
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <Badge tone={tone}>{word}</Badge>
        <span class="muted">
          {teamId} · {state === 'removed' ? 'disconnected' : 'connected'} <Time at={since} />
        </span>
        {hints.map((hint) => (
          <p class="slack-hint">
            <Icon name="warn" size={14} /> {hint}
          </p>
        ))}
      </div>
      <div class="slack-row-do">
        {canCheck && (
          <ActionButton action={slackCheckPath(teamId)} icon="retry" small>
            Check
          </ActionButton>
        )}
        {canDisconnect && (
          <ActionButton
            action={slackDisconnectPath(teamId)}
            target={`#workspace-${teamId}`}
            kind="danger"
            small
            confirm={`Disconnect ${name}? Docket forgets its token, tells nobody there any more and takes in nothing. Its channels stay set for when it is connected again.`}
          >
            Disconnect
          </ActionButton>
        )}
      </div>
    </li>
  );
}

function NotSetUp({ view }: { view: SlackSettingsView }) {
  return (
    <Card title="Slack is not set up">
      <div class="stack">
        <p>
          This Docket has no Slack app. Missing is <code>SLACK_SIGNING_SECRET</code>, and with it{' '}
          <code>SLACK_BOT_TOKEN</code> for one workspace, or <code>SLACK_CLIENT_ID</code> and{' '}
          <code>SLACK_CLIENT_SECRET</code> for many. Whoever runs Docket sets them, in five steps:
        </p>
        <Steps view={view} />
      </div>
    </Card>
  );
}

function Steps({ view }: { view: SlackSettingsView }) {
  return (
    <div class="stack">
      {!view.reachable && (
        <Notice tone="warn">
          Slack reaches HTTPS addresses only, and this Docket is at {view.publicUrl}. Set PUBLIC_URL to the
          address that the internet knows first.
        </Notice>
      )}
      <ol class="slack-list">
        <li>
          Make the app: Slack’s page is filled in for this Docket. Pick your workspace, then “Create”.
          <p class="slack-links">
            <ButtonLink href={view.createAppUrl} icon="link" small>
              Create the app at Slack
            </ButtonLink>
            <ButtonLink href={slackManifestPath()} icon="download" download="slack-app-manifest.yaml" small>
              Download its manifest
            </ButtonLink>
          </p>
        </li>
        <li>
          From “Basic Information” copy the signing secret into <code>SLACK_SIGNING_SECRET</code>.
        </li>
        <li>
          For one workspace: “Install App”, then copy the bot user’s token into <code>SLACK_BOT_TOKEN</code>.
          For many: copy client id and secret into <code>SLACK_CLIENT_ID</code> and{' '}
          <code>SLACK_CLIENT_SECRET</code>, and turn on “Manage Distribution”.
        </li>
        <li>
          Start Docket again. If “Event Subscriptions” says that the address is not verified, press “Retry”
          there. With client id and secret, connect each workspace on this page.
        </li>
        <li>
          Invite Docket to a channel of your staff (<code>/invite @Docket</code>) and pick it below for cards.
          Everybody who works from Slack types <code>/docket link</code> once.
        </li>
      </ol>
    </div>
  );
}
