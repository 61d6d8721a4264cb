import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/feedback.js';
import { SelectField, TextField, Toggle } from '../../ui/field.js';
import { boardPath } from '../../ui/routes/board.js';
import { channelsSettingsPath, slackSettingsPath } from '../../ui/routes/channel-settings.js';
import { intakeSettingsPath } from '../../ui/routes/conversation-settings.js';
import { inboxPath } from '../../ui/routes/inbox.js';
import { homePath, welcomeInvitePath, welcomePath } from '../../ui/routes/welcome.js';
import { DEMO_WORDS } from './demo-card.js';
import { DAYS, type FieldSpec, Fields, MODULE_NAMES, REGION } from './organization-page.js';
import { Step, StepFoot, Way, Welcome } from './welcome-frame.js';
import type {
  BusinessView,
  HoursView,
  PeopleView,
  WelcomeDemoView,
  WelcomeDoneView,
} from './welcome-view.js';

const BUSINESS: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', required: true, maxLength: 80 },
  { name: 'trade', label: 'Trade', choices: (view) => view.trades },
];

const LANGUAGE: readonly FieldSpec[] = [
  {
    name: 'language',
    label: 'Language of the assistant',
    choices: (view) => view.languages,
    hint: 'Until a customer writes in another.',
  },
];

/** `/welcome/business`. */
export function WelcomeBusinessPage({ view }: { view: BusinessView }) {
  return (
    <Welcome title="Your business" step="business">
      <p>A few questions, a minute or two. Everything can be changed later under Settings.</p>
      <Step step="business" error={view.errors['']}>
        <Fields view={view} specs={BUSINESS} />
        <p class="muted">Guessed from the number that customers text:</p>
        <Fields view={view} specs={REGION} />
      </Step>
    </Welcome>
  );
}

/** `/welcome/hours`. */
export function WelcomeHoursPage({ view }: { view: HoursView }) {
  return (
    <Welcome title="Hours and what you use" step="hours">
      <Step step="hours" error={view.errors['']}>
        <h2>When a person answers</h2>
        <p class="muted">
          {view.suggested && 'A suggestion: change what is not so. '}
          Such as 9-12:30, 14-18; empty when closed. Outside of these the assistant says when someone is back.
        </p>
        <Fields view={view} specs={DAYS} />
        <Fields view={view} specs={LANGUAGE} />
        <h2>What you use</h2>
        {view.modules.map(({ module, on }) => (
          <Toggle id={`use-${module}`} name={module} on={on} label={MODULE_NAMES[module]} />
        ))}
        <p class="muted">What is off leaves the menus, and can be turned on again.</p>
      </Step>
    </Welcome>
  );
}

/** `/welcome/people`. */
export function WelcomePeoplePage({ view }: { view: PeopleView }) {
  const { invite, invited } = view;
  return (
    <Welcome title="People and channels" step="people">
      <h2>Invite a colleague</h2>
      {invited?.url !== undefined && (
        <>
          <Notice tone="good">
            Hand this link over yourself: this Docket cannot send mail yet. It works once, for 7 days, and is
            shown only now.
          </Notice>
          <TextField id="invite-link" name="link" label="Link to join" value={invited.url} />
        </>
      )}
      {invited && invited.url === undefined && (
        <Notice tone="good">The invitation is on its way to {invited.email}.</Notice>
      )}
      <form class="stack" method="post" action={welcomeInvitePath()}>
        <TextField
          id="invite-email"
          name="email"
          type="email"
          label="Email"
          value={invite.email}
          required
          autocomplete="off"
          {...(invite.errors.email || invite.errors['']
            ? { error: invite.errors.email ?? invite.errors[''] ?? '' }
            : {})}
        />
        <SelectField id="invite-role" name="role" label="Role" value={invite.role} choices={invite.roles} />
        <p class="form-foot">
          <Button icon="send">{invited ? 'Invite another' : 'Send invitation'}</Button>
        </p>
      </form>
      <h2>How customers reach you</h2>
      <ul class="welcome-list">
        <Way icon="sms" title={view.number ?? 'Texts'} href={channelsSettingsPath()} link="About texts">
          {view.simulatorPath
            ? 'Simulated until Twilio is connected.'
            : 'Customers text this number through Twilio.'}
        </Way>
        {view.simulatorPath && (
          <Way icon="phone" title="Try it" href={view.simulatorPath} link="Open the simulator" away>
            Be the customer: a phone that texts you, beside what you see.
          </Way>
        )}
        <Way icon="hash" title="Slack" href={slackSettingsPath()} link="Connect Slack">
          New items as cards in your channels, and customers who write there.
        </Way>
      </ul>
      <form class="stack" method="post" action={welcomePath('people')}>
        <StepFoot step="people">Go on</StepFoot>
      </form>
    </Welcome>
  );
}

/** `/welcome/demo`. */
export function WelcomeDemoPage({ view }: { view: WelcomeDemoView }) {
  return (
    <Welcome title="Something to look at?" step="demo">
      {view.error && <Notice tone="bad">{view.error}</Notice>}
      <p>{DEMO_WORDS}</p>
      <p class="muted">
        All of it is marked “(demo)” and goes at one press under Settings, General. Without it you start with
        an empty board.
      </p>
      <form class="stack" method="post" action={welcomePath('demo')}>
        <p class="form-foot">
          <ButtonLink href={welcomePath('people')} kind="quiet">
            Back
          </ButtonLink>
          <Button kind={view.loaded ? 'primary' : 'plain'}>
            {view.loaded ? 'Go on: it is loaded' : 'Start empty'}
          </Button>
          {!view.loaded && (
            <Button kind="primary" name="load" value="1">
              Load demo data
            </Button>
          )}
        </p>
      </form>
    </Welcome>
  );
}

/** `/welcome/done`: what next. */
export function WelcomeDonePage({ view }: { view: WelcomeDoneView }) {
  return (
    <Welcome title="Ready to go">
      <p>
        <bdi>{view.name}</bdi> is set up. What people do first:
      </p>
      <ul class="welcome-list">
        {view.simulatorPath && (
          <Way icon="phone" title="Text yourself" href={view.simulatorPath} link="Open the simulator" away>
            Send a photo and watch it become a record.
          </Way>
        )}
        <Way icon="inbox" title="Inbox" href={inboxPath()} link="Open the inbox">
          What customers write comes in here.
        </Way>
        {view.usesJobs && (
          <Way icon="board" title="Board" href={boardPath()} link="Open the board">
            Jobs by stage. Its stages are yours to name under Settings, Pipelines.
          </Way>
        )}
        <Way
          icon="bot"
          title="What the assistant asks"
          href={intakeSettingsPath()}
          link="Look at the questions"
        >
          Before it hands an item to you.
        </Way>
      </ul>
      <p class="form-foot">
        <ButtonLink href={homePath()} kind="primary">
          Start working
        </ButtonLink>
      </p>
    </Welcome>
  );
}
