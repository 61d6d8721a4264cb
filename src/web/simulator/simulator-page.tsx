import { Button, ButtonLink } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Document, ThemeSwitch } from '../ui/document.js';
import { EmptyState, Skeleton, ToastShelf } from '../ui/feedback.js';
import { TextField } from '../ui/field.js';
import { Icon, Logo } from '../ui/icons.js';
import { livePath } from '../ui/routes/browser.js';
import { businessPanelPath, inboxPath } from '../ui/routes/inbox.js';
import { signInPath } from '../ui/routes/sign-in.js';
import { simulatorPath } from '../ui/routes/simulator.js';
import { MisbehaviourDrawer } from './misbehaviour-drawer.js';
import { Phone } from './phone.js';
import type { SimulatorView } from './simulator-view.js';

/** `/simulator`: a phone next to what the business sees. Everything moving is filled in by `client/simulator.js`. */
export function SimulatorPage({ view }: { view: SimulatorView }) {
  return (
    <Document
      title={`Simulator · ${view.organizationName}`}
      scripts={['simulator']}
      bodyClass="simulator"
      attributes={{
        'data-api': `${simulatorPath()}/api`,
        'data-panel': businessPanelPath(),
        'data-live': livePath(),
        'data-signed-in': String(view.signedIn),
        'data-side': 'phone',
      }}
    >
      <TopBar view={view} />
      <main class="sim" id="main">
        <h1 class="visually-hidden">Simulator</h1>
        <Customers />
        <Phone name={view.organizationName} />
        <Business view={view} />
      </main>
      <NewCustomer />
      <MisbehaviourDrawer />
      <ToastShelf />
    </Document>
  );
}

function TopBar({ view }: { view: SimulatorView }) {
  return (
    <header class="sim-bar">
      <p class="sim-brand">
        <Logo size={24} />
        <strong>Docket</strong>
        <span class="sim-tag">Simulator</span>
      </p>
      <p class="sim-lead muted">Text the business as a customer would. No real phone is rung.</p>
      <div class="sim-tools">
        <ThemeSwitch />
        <button type="button" class="button button-plain" data-dialog-open="misbehaviour">
          <Icon name="bug" />
          <span>Misbehave</span>
          <span class="count" data-faults hidden>
            0
          </span>
        </button>
        {view.signedIn && (
          <ButtonLink href={inboxPath()} icon="inbox" kind="primary">
            Open the inbox
          </ButtonLink>
        )}
      </div>
      <fieldset class="sim-sides">
        <legend class="visually-hidden">What to look at</legend>
        <button type="button" data-side-set="phone" aria-pressed="true">
          <Icon name="phone" size={14} /> Phone
        </button>
        <button type="button" data-side-set="business" aria-pressed="false">
          <Icon name="inbox" size={14} /> Business
        </button>
      </fieldset>
    </header>
  );
}

function Customers() {
  return (
    <section class="sim-people" aria-labelledby="people-title">
      <header class="sim-people-head">
        <h2 id="people-title">Customers</h2>
        <button type="button" class="button button-quiet button-small" data-dialog-open="new-customer">
          <Icon name="plus" />
          <span>New</span>
        </button>
      </header>
      <ul class="sim-phones" data-phones>
        {[1, 2, 3].map(() => (
          <li class="sim-phone-wait">
            <Skeleton shape="short" />
            <Skeleton />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewCustomer() {
  return (
    <Dialog id="new-customer" title="A new customer">
      <form class="stack" method="dialog" data-new-phone>
        <TextField id="customer-name" name="name" label="Name" required maxLength={80} autocomplete="off" />
        <TextField
          id="customer-number"
          name="number"
          type="tel"
          label="Number (optional)"
          placeholder="+15550100123"
          autocomplete="off"
          hint="Left empty, one is invented."
        />
        <p class="field-error" role="alert" data-new-phone-error hidden />
        <div class="dialog-foot">
          <Button kind="primary" icon="plus">
            Add the customer
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Business({ view }: { view: SimulatorView }) {
  return (
    <section class="sim-business" aria-labelledby="business-title">
      <div class="window">
        <header class="window-bar">
          <span class="window-dots" aria-hidden="true" />
          <h2 id="business-title">What the business sees</h2>
          <p class="live" id="live" data-state="connecting">
            <span class="live-dot" aria-hidden="true" />
            <span class="live-text">Live</span>
          </p>
        </header>
        <div class="window-body" data-business aria-live="polite">
          {view.signedIn ? <Waiting /> : <SignedOut />}
        </div>
      </div>
      <p class="sim-note muted">
        <Icon name="shield" size={14} /> The phone speaks Twilio's own protocol to Docket: signed webhooks,
        media behind a password and a redirect, delivery statuses.
      </p>
    </section>
  );
}

function Waiting() {
  return (
    <div class="stack business-wait">
      <Skeleton shape="short" />
      <Skeleton />
      <Skeleton shape="block" />
    </div>
  );
}

function SignedOut() {
  return (
    <EmptyState
      icon="lock"
      title="Sign in to see the other side"
      action={
        <ButtonLink href={`${signInPath()}?next=${encodeURIComponent(simulatorPath())}`} kind="primary">
          Sign in
        </ButtonLink>
      }
    >
      Texts arrive either way. What staff see of them is for staff: use the link Docket printed when it
      started.
    </EmptyState>
  );
}
