import type { ComponentChildren } from 'preact';
import { Badge, type Tone } from '../../../ui/badge.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/feedback.js';
import { type Choice, SelectField, TextField } from '../../../ui/field.js';
import { slackSettingsPath, testMailPath, testTextPath } from '../../../ui/routes/channel-settings.js';
import { organizationSettingsPath } from '../../../ui/routes/organization-settings.js';
import { simulatorPath } from '../../../ui/routes/simulator.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { SettingsFrame } from '../../views/settings-frame.js';

/** A test as typed, and what became of it. */
export type TestView = { to: string; sent: boolean; errors: Readonly<Record<string, string>> };

export type ChannelsView = {
  sms: { numbers: readonly Choice[]; from: string; simulated: boolean; webhookUrl: string; test: TestView };
  /** Workspaces by name; undefined where no Slack app is set up. */
  slack: readonly { name: string; state: 'connected' | 'problem' }[] | undefined;
  email: { setUp: boolean; test: TestView };
};

/** `/settings/channels`: each way to customers and staff, whether it works, and a test of it. */
export function ChannelsPage({ shell, view }: { shell: ShellView; view: ChannelsView }) {
  return (
    <SettingsFrame shell={shell} part="channels">
      <SmsCard view={view.sms} />
      <SlackCard workspaces={view.slack} />
      <EmailCard view={view.email} />
    </SettingsFrame>
  );
}

function SmsCard({ view }: { view: ChannelsView['sms'] }) {
  const { numbers, simulated, webhookUrl, test } = view;
  const state: [Tone, string] =
    numbers.length === 0 ? ['warn', 'No number'] : simulated ? ['neutral', 'Simulated'] : ['good', 'Set up'];
  return (
    <Card title="SMS" part="sms" aside={<State state={state} />}>
      <div class="stack">
        {simulated ? (
          <p>
            Texts go to the <a href={simulatorPath()}>simulator</a>, to nobody’s phone. Whoever runs Docket
            connects Twilio with <code>TWILIO_ACCOUNT_SID</code> and <code>TWILIO_AUTH_TOKEN</code>.
          </p>
        ) : (
          <p class="channel-address">
            In Twilio, “A message comes in” of each number has to be a POST to <code>{webhookUrl}</code>.
          </p>
        )}
        {numbers.length === 0 ? (
          <p>
            Customers have no number to text yet.{' '}
            <a href={organizationSettingsPath()}>Add one under General</a>.
          </p>
        ) : (
          <>
            <p>
              Customers text{' '}
              {numbers.map(({ label }, at) => (
                <>
                  {at > 0 && ', '}
                  <strong>{label}</strong>
                </>
              ))}
              .
            </p>
            <TestForm
              action={testTextPath()}
              sent={
                test.sent &&
                (simulated
                  ? 'The simulator has taken the test. It shows on the simulated phone with that number, once there is one.'
                  : 'Twilio has taken the test. It should arrive within a minute.')
              }
              error={test.errors['']}
            >
              {numbers.length > 1 && (
                <SelectField
                  id="test-from"
                  name="from"
                  label="From"
                  choices={numbers}
                  value={view.from}
                  {...problem(test.errors.from)}
                />
              )}
              <TextField
                id="test-phone"
                name="phone"
                type="tel"
                label="Send a test to"
                value={test.to}
                placeholder="+15550100199"
                hint="A phone number with its country code."
                autocomplete="tel"
                maxLength={40}
                required
                {...problem(test.errors.phone)}
              />
            </TestForm>
          </>
        )}
      </div>
    </Card>
  );
}

function SlackCard({ workspaces }: { workspaces: ChannelsView['slack'] }) {
  const state: [Tone, string] = !workspaces
    ? ['neutral', 'Not set up']
    : workspaces.length === 0
      ? ['warn', 'No workspace']
      : workspaces.some((one) => one.state === 'problem')
        ? ['warn', 'Needs attention']
        : ['good', 'Connected'];
  return (
    <Card title="Slack" part="slack" aside={<State state={state} />}>
      <div class="stack">
        <p>
          {workspaces ? (
            <>
              {workspaces.length > 0 && <>Connected: {workspaces.map(({ name }) => name).join(', ')}. </>}
              Each channel has its own test there.
            </>
          ) : (
            <>
              This Docket has no Slack app: <code>SLACK_SIGNING_SECRET</code> is missing, with{' '}
              <code>SLACK_BOT_TOKEN</code> or <code>SLACK_CLIENT_ID</code> and{' '}
              <code>SLACK_CLIENT_SECRET</code>.
            </>
          )}
        </p>
        <p>
          <a href={slackSettingsPath()}>
            {workspaces ? 'Slack’s settings and tests' : 'How Slack is set up'}
          </a>
        </p>
      </div>
    </Card>
  );
}

function EmailCard({ view: { setUp, test } }: { view: ChannelsView['email'] }) {
  return (
    <Card
      title="Email"
      part="email"
      aside={<State state={setUp ? ['good', 'Set up'] : ['neutral', 'Not set up']} />}
    >
      <div class="stack">
        {setUp ? (
          <TestForm
            action={testMailPath()}
            sent={test.sent && 'The mail server has taken the test. Look in the spam folder, too.'}
            error={test.errors['']}
          >
            <TextField
              id="test-email"
              name="email"
              type="email"
              label="Send a test to"
              value={test.to}
              autocomplete="email"
              maxLength={254}
              required
              {...problem(test.errors.email)}
            />
          </TestForm>
        ) : (
          <p>
            This Docket sends no mail: <code>SMTP_URL</code> is missing. Invitations and sign-in links are
            handed over by people until then.
          </p>
        )}
      </div>
    </Card>
  );
}

function TestForm(props: {
  action: string;
  sent: string | false;
  error: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <form class="stack" method="post" action={props.action}>
      {props.sent && <Notice tone="good">{props.sent}</Notice>}
      {props.error && <Notice tone="bad">{props.error}</Notice>}
      {props.children}
      <p class="form-foot">
        <Button>Send a test</Button>
      </p>
    </form>
  );
}

function State({ state: [tone, word] }: { state: [Tone, string] }) {
  return <Badge tone={tone}>{word}</Badge>;
}

function problem(error: string | undefined): { error?: string } {
  return error ? { error } : {};
}
