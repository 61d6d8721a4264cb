import type { ComponentChildren } from 'preact';
import { Avatar } from './avatar.js';
import { Badge } from './badge.js';
import { Dialog } from './dialog.js';
import { Document, ThemeSwitch } from './document.js';
import { ToastShelf, type ToastView } from './feedback.js';
import { Icon, type IconName, Logo } from './icons.js';
import { accountSettingsPath } from './routes/account.js';
import { boardPath } from './routes/board.js';
import { bookingsPath } from './routes/bookings.js';
import { livePath } from './routes/browser.js';
import { customersPath } from './routes/customers.js';
import { inboxPath } from './routes/inbox.js';
import { invoicesPath } from './routes/invoices.js';
import { jobsPath } from './routes/jobs.js';
import { organizationSettingsPath } from './routes/organization-settings.js';
import { quotesPath } from './routes/quotes.js';
import { signOutPath } from './routes/sign-in.js';
import { todayPath } from './routes/today.js';

export type Place =
  | 'today'
  | 'inbox'
  | 'board'
  | 'jobs'
  | 'bookings'
  | 'customers'
  | 'quotes'
  | 'invoices'
  | 'settings';

/** What every staff page shows around its content. */
export interface ShellView {
  organizationName: string;
  plan: 'free' | 'pro' | 'enterprise';
  /** `id` and `organizationId`: what waits on a device is theirs, and is sent only while they are signed in. */
  member: { id: string; name: string; email: string; role: string };
  organizationId: string;
  /** The places this member may go to, in order. */
  places: readonly Place[];
  /** Items nobody has claimed. */
  inboxCount: number;
  /** The simulator's address, while it is on. */
  simulatorPath?: string;
  /** Where demo data is removed, while there is some and this person may. */
  demoPath?: string;
  toast?: ToastView;
}

const places: Record<Place, { label: string; icon: IconName; href: string }> = {
  today: { label: 'Today', icon: 'clock', href: todayPath() },
  inbox: { label: 'Inbox', icon: 'inbox', href: inboxPath() },
  board: { label: 'Board', icon: 'board', href: boardPath() },
  jobs: { label: 'Jobs', icon: 'jobs', href: jobsPath() },
  bookings: { label: 'Bookings', icon: 'calendar', href: bookingsPath() },
  invoices: { label: 'Invoices', icon: 'invoice', href: invoicesPath() },
  customers: { label: 'Customers', icon: 'customers', href: customersPath() },
  quotes: { label: 'Quotes', icon: 'file', href: quotesPath() },
  settings: { label: 'Settings', icon: 'settings', href: organizationSettingsPath() },
};

/** So many places fit side by side under a thumb; the rest are in the account menu there. */
const PHONE_PLACES = 5;

/**
 * A page for signed-in staff. `wide` lets the content scroll by itself (inbox, board); `scripts` are those that only
 * this page needs.
 */
export function StaffPage(props: {
  shell: ShellView;
  title: string;
  place: Place;
  wide?: boolean;
  scripts?: readonly string[];
  children: ComponentChildren;
}) {
  const { shell, title, place } = props;
  return (
    <Document
      title={`${title} · ${shell.organizationName}`}
      scripts={['staff', ...(props.scripts ?? [])]}
      htmx
      bodyClass={`staff${props.wide ? ' staff-wide' : ''}`}
      attributes={{ 'data-live': livePath(), ...whose(shell) }}
    >
      <a class="skip" href="#main">
        Skip to content
      </a>
      <SideBar shell={shell} place={place} />
      <main id="main" class="main" tabIndex={-1}>
        {props.children}
      </main>
      <UploadTray />
      <ToastShelf {...(shell.toast ? { toast: shell.toast } : {})} />
      <Shortcuts />
    </Document>
  );
}

function whose({ member, organizationId }: ShellView) {
  return {
    'data-organization': organizationId,
    'data-member': member.id,
    'data-member-name': member.name,
  };
}

/** Filled by a script: photos that wait for the network on this device. */
function UploadTray() {
  return (
    <section class="tray" id="upload-tray" aria-label="Photos not sent yet" hidden>
      <details>
        <summary>
          <span role="status" />
        </summary>
        <ul />
        <p class="muted" data-strangers />
      </details>
    </section>
  );
}

function SideBar({ shell, place }: { shell: ShellView; place: Place }) {
  return (
    <header class="sidebar">
      <a class="brand" href={inboxPath()} title={shell.organizationName}>
        <Logo size={24} />
        <span class="brand-name">
          <bdi>{shell.organizationName}</bdi>
        </span>
      </a>
      <nav class="places" aria-label="Places">
        {shell.places.map((name, at) => (
          <a
            href={places[name].href}
            class={at < PHONE_PLACES ? undefined : 'wide-only'}
            {...(name === place ? { 'aria-current': 'page' as const } : {})}
          >
            <Icon name={places[name].icon} />
            <span>{places[name].label}</span>
            {name === 'inbox' && <InboxCount count={shell.inboxCount} />}
          </a>
        ))}
      </nav>
      <div class="sidebar-end">
        {shell.simulatorPath && (
          <a class="sidebar-link wide-only" href={shell.simulatorPath} target="_blank" rel="noopener">
            <Icon name="phone" />
            <span>Simulator</span>
          </a>
        )}
        {shell.demoPath && (
          <a class="sidebar-link wide-only" href={shell.demoPath}>
            <Icon name="flag" />
            <span>Demo data</span>
          </a>
        )}
        <p class="live" id="live" data-state="connecting">
          <span class="live-dot" aria-hidden="true" />
          <span class="live-text" role="status">
            Connecting…
          </span>
        </p>
        <MemberMenu shell={shell} />
      </div>
    </header>
  );
}

/** Replaced out of band by the inbox list, so that it stays true. */
export function InboxCount({ count, swap = false }: { count: number; swap?: boolean }) {
  return (
    <span id="inbox-count" class="count" hidden={count === 0} {...(swap ? { 'hx-swap-oob': 'true' } : {})}>
      {count > 99 ? '99+' : count}
      <span class="visually-hidden"> unclaimed</span>
    </span>
  );
}

function MemberMenu({ shell }: { shell: ShellView }) {
  return (
    <details class="menu" data-menu>
      <summary>
        <Avatar name={shell.member.name} size="small" />
        <span class="menu-name">
          <bdi>{shell.member.name}</bdi>
        </span>
        <span class="visually-hidden">: account menu</span>
      </summary>
      <div class="menu-panel">
        <p class="menu-who">
          <strong>
            <bdi>{shell.member.name}</bdi>
          </strong>
          <span class="muted">{shell.member.email}</span>
          <span class="menu-badges">
            <Badge tone="accent">{shell.member.role}</Badge> <Badge>{shell.plan} plan</Badge>
          </span>
        </p>
        {shell.places.slice(PHONE_PLACES).map((name) => (
          <a class="menu-item narrow-only" href={places[name].href}>
            <Icon name={places[name].icon} /> {places[name].label}
          </a>
        ))}
        {shell.demoPath && (
          <a class="menu-item narrow-only" href={shell.demoPath}>
            <Icon name="flag" /> Demo data is loaded
          </a>
        )}
        <ThemeSwitch />
        <button type="button" class="menu-item wide-only" data-dialog-open="shortcuts">
          <Icon name="keyboard" /> Keyboard shortcuts
        </button>
        <a class="menu-item" href={accountSettingsPath()}>
          <Icon name="user" /> Your account
        </a>
        <form method="post" action={signOutPath()}>
          <button type="submit" class="menu-item">
            <Icon name="signout" /> Sign out
          </button>
        </form>
      </div>
    </details>
  );
}

function Shortcuts() {
  const keys: readonly [string, string][] = [
    ['j', 'Next item'],
    ['k', 'Previous item'],
    ['e', 'Claim'],
    ['r', 'Reply to the customer'],
    ['/', 'Search'],
    ['?', 'This list'],
  ];
  return (
    <Dialog id="shortcuts" title="Keyboard shortcuts">
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** The top of a staff page: where one is, and what can be done here. */
export function PageHead(props: { title: string; count?: number; children?: ComponentChildren }) {
  return (
    <header class="page-head">
      <h1>
        {props.title} {props.count !== undefined && <span class="muted page-count">{props.count}</span>}
      </h1>
      {props.children && <div class="page-actions">{props.children}</div>}
    </header>
  );
}
