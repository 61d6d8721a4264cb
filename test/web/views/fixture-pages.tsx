import type { VNode } from 'preact';
import { QUESTION_SETS } from '../../../src/intake/ask/question-sets.js';
import { MailStopPage } from '../../../src/web/portal/views/mail-stop-page.js';
import { PrivacyPage } from '../../../src/web/portal/views/privacy-page.js';
import { TermsPage as PublicTermsPage } from '../../../src/web/portal/views/terms-page.js';
import { ChannelsPage } from '../../../src/web/staff/settings/channels/channels-page.js';
import { FollowUpSettingsPage } from '../../../src/web/staff/settings/follow-ups/follow-ups-page.js';
import { draftOf } from '../../../src/web/staff/settings/intake-form.js';
import { ModelPage } from '../../../src/web/staff/settings/model-page.js';
import { BillingPage } from '../../../src/web/staff/settings/money/billing-page.js';
import { PricesPage } from '../../../src/web/staff/settings/money/prices-page.js';
import { TermsPage } from '../../../src/web/staff/settings/money/terms-page.js';
import { presentIntake } from '../../../src/web/staff/settings/present-intake.js';
import { SlackPage } from '../../../src/web/staff/settings/slack/slack-page.js';
import { CustomerPage, CustomersPage } from '../../../src/web/staff/views/customer-pages.js';
import { ErrorPage } from '../../../src/web/staff/views/error-page.js';
import { InboxPage } from '../../../src/web/staff/views/inbox-page.js';
import { IntakePage } from '../../../src/web/staff/views/intake-page.js';
import { JobsPage } from '../../../src/web/staff/views/jobs-page.js';
import type { JobsView, RecordRowView } from '../../../src/web/staff/views/list-view.js';
import { MembersPage } from '../../../src/web/staff/views/members-page.js';
import { OrganizationSettingsPage } from '../../../src/web/staff/views/organization-page.js';
import { RecordPage } from '../../../src/web/staff/views/record-page.js';
import { RepliesPage } from '../../../src/web/staff/views/replies-page.js';
import { SignInPage } from '../../../src/web/staff/views/sign-in-page.js';
import {
  WelcomeBusinessPage,
  WelcomeDemoPage,
  WelcomeDonePage,
  WelcomeHoursPage,
  WelcomePeoplePage,
} from '../../../src/web/staff/views/welcome-pages.js';
import { jobMoney, moneyPages } from './fixture-money.js';
import { storedPhoto } from './fixture-photos.js';
import { quotePages } from './fixture-quote.js';
import {
  arabicName,
  emptyRecord,
  inboxItem,
  inboxList,
  inboxRow,
  jobRecord,
  longName,
  passcodes,
  quoteRecord,
  shell,
} from './fixture-records.js';
import { slackConnected, slackNotSetUp } from './fixture-slack.js';
import { staffQuotePages } from './fixture-staff-quotes.js';

const roles = ['owner', 'admin', 'dispatcher', 'technician'].map((role) => ({ value: role, label: role }));

function recordRow(index: number): RecordRowView {
  const row = inboxRow(index);
  const stages = [
    { label: 'New', tone: 'accent' },
    { label: 'Diagnosing', tone: 'warn' },
    { label: 'Ready', tone: 'good' },
    { label: 'Closed', tone: 'neutral' },
  ] as const;
  return {
    record: { kind: 'job', number: 1000 - index },
    reference: `J-${1000 - index}`,
    title: row.summary,
    customer: { id: 'c1', name: row.customerName },
    stage: stages[index % 4] ?? stages[0],
    photos: index % 3 === 1 ? [] : [storedPhoto(index)],
    updatedAt: row.at,
    ...(row.owner ? { owner: row.owner } : {}),
  };
}

const choices = [{ value: 'one', label: longName }];
const jobsList: Omit<JobsView, 'rows' | 'paging'> = {
  tabs: [
    { href: '/jobs', label: 'Open', count: '1,000+', current: true },
    { href: '/jobs', label: 'New', count: 12, current: false },
    { href: '/jobs', label: 'Diagnosing', count: 31, current: false },
    { href: '/jobs', label: 'Closed', count: 953, current: false },
    { href: '/jobs', label: 'All', current: false },
  ],
  search: '',
  filters: {
    set: 2,
    clearPath: '/jobs',
    keep: { stage: 'open', q: '' },
    values: {
      pipeline: '',
      owner: 'one',
      assignee: '',
      overdue: '1',
      trade: '',
      from: '',
      to: '',
      sort: 'newest',
    },
    pipelines: choices,
    owners: choices,
    assignees: choices,
    trades: choices,
  },
  saved: [
    { id: 'f1', name: 'Mine this week', href: '/jobs', current: true, path: '/jobs/filters/f1' },
    { id: 'f2', name: arabicName, href: '/jobs', current: false, path: '/jobs/filters/f2' },
  ],
  address: '/jobs',
  csvPath: '/jobs.csv',
};

const rows = (count: number) => Array.from({ length: count }, (_, index) => recordRow(index));

const followUpWording = {
  text: 'Hi {name}, our quote {reference} is still open.',
  preview: 'Hi Tom, our quote Q-1042 is still open.',
  texts: 1,
};

const customers = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const row = inboxRow(index);
    return {
      id: `c${index}`,
      name: row.customerName,
      address: '+44 7700 900123',
      open: index % 3,
      lastAt: row.at,
    };
  });

const organization = {
  values: {
    name: 'Northside Repairs',
    trade: 'it',
    phone: '+44 1632 960100',
    timeZone: 'Europe/London',
    currency: 'GBP',
    locale: 'en-GB',
    accent: '#0c7c59',
    emergencyLine: '555-0100',
    hours: 'Mon–Fri 9–6',
    privacyUrl: '',
    privacyContact: 'Maya Okafor',
    language: 'en',
    nudgeAfterHours: '4',
    quietAfterHours: '24',
    slackReplyPrefix: '>>',
    staffPhotos: 'shown',
    staffPhotosRead: 'unread',
    openMonday: '09:00-18:00',
    openTuesday: '09:00-18:00',
    openWednesday: '',
    openThursday: '09:00-12:30, 14:00-18:00',
    openFriday: '',
    openSaturday: '',
    openSunday: '',
  },
  trades: [{ value: 'it', label: 'IT repair' }],
  timeZones: [{ value: 'Europe/London', label: 'Europe/London' }],
  currencies: [{ value: 'GBP', label: 'GBP' }],
  locales: [{ value: 'en-GB', label: 'English (United Kingdom)' }],
  languages: [{ value: 'en', label: 'English' }],
  privacyPath: '/p/northside',
  demoSince: '2026-03-01T10:00:00.000Z',
  modules: [{ module: 'portal' as const, on: false }],
  canEdit: true,
  errors: { phone: 'That is not a number texts can reach. Write it with its country code.' },
};

const openReply = { title: arabicName, text: 'Hi {nmae}', errors: { text: 'Nothing fills {nmae}.' } };

const reply = (id: string, title: string) => ({
  id,
  title,
  text: 'Good news {name}: {reference} is ready. See you soon, {business}',
  path: `/settings/replies/${id}`,
  removePath: `/settings/replies/${id}/remove`,
});

/** Every page of the preview by its address, each in the states it has to look right in. */
const price = { name: longName, description: 'A part\nof ours', unit: 'hour', price: '45.00', tax: '2000' };
const moneySettings: Record<string, () => VNode> = {
  '/settings/billing': () => (
    <BillingPage
      shell={shell}
      view={{
        organizationName: 'Northside',
        values: {
          legalName: '',
          address: '1 Elm Street',
          taxNumber: '',
          bankDetails: '',
          footer: '',
          paper: 'a4',
          taxRounding: 'rate',
          validDays: '30',
          dueDays: '14',
          deposit: '25',
          prices: 'without',
          rates: [{ name: 'VAT', percent: 'twenty' }],
        },
        errors: {
          '': 'Write a percentage between 0 and 100.',
          taxRates: 'Write a percentage between 0 and 100.',
        },
      }}
    />
  ),
  '/settings/prices': () => (
    <PricesPage
      shell={shell}
      view={{
        add: {
          values: { ...price, name: '', price: 'ten' },
          errors: { price: 'Write the price as a number.' },
        },
        search: '',
        archived: false,
        currency: 'GBP',
        taxes: [{ value: '2000', label: 'VAT 20%' }],
        rows: ['one', 'two'].map((id) => ({
          id,
          name: id === 'one' ? longName : arabicName,
          price: '£45.00 per hour, 20% tax',
          description: 'A part',
          values: price,
          ...(id === 'one' ? { form: { values: price, errors: {} } } : {}),
        })),
        paging: { next: '/settings/prices' },
      }}
    />
  ),
  '/settings/terms': () => (
    <TermsPage
      shell={shell}
      view={{
        kind: 'privacy',
        language: 'en',
        languages: choices,
        current: 2,
        text: 'We keep your number.',
        errors: { '': 'Somebody wrote version 2 meanwhile.', text: 'See above.' },
        publicPath: '/p/northside',
        versions: [
          { number: 2, href: '/p/northside/privacy/en/2', by: arabicName, at: '2026-03-01T09:00:00.000Z' },
        ],
      }}
    />
  ),
  '/p/northside/terms': () => (
    <PublicTermsPage
      view={{
        organizationName: arabicName,
        accent: '#f2b233',
        kind: 'terms',
        language: 'de',
        number: 1,
        since: '2026-03-01T09:00:00.000Z',
        text: '# Zahlung\nIn 14 Tagen.\n\nEin Absatz.',
        others: [{ language: 'en', href: '/p/northside/terms/en/1' }],
        currentPath: '/p/northside/terms',
      }}
    />
  ),
};

export const pages: Readonly<Record<string, () => VNode>> = {
  ...quotePages,
  ...moneyPages,
  '/sign-in': () => <SignInPage view={{ next: '/inbox', email: '', canMailLink: true }} />,
  '/sign-in?refused': () => (
    <SignInPage
      view={{
        next: '/inbox',
        email: 'maya@northside.example',
        canMailLink: false,
        error: 'That email and password do not match.',
      }}
    />
  ),
  '/inbox': () => <InboxPage shell={shell} list={inboxList(24)} />,
  '/inbox?empty': () => <InboxPage shell={{ ...shell, inboxCount: 0 }} list={inboxList(0)} />,
  '/inbox?nothing-found': () => <InboxPage shell={shell} list={inboxList(0, { search: 'fax machine' })} />,
  '/inbox/c0': () => (
    <InboxPage shell={shell} list={inboxList(50, { selectedId: 'c0' })} item={inboxItem()} />
  ),
  '/inbox/c2': () => (
    <InboxPage
      shell={{ ...shell, organizationName: longName, member: { ...shell.member, name: arabicName } }}
      list={inboxList(3, { selectedId: 'c2' })}
      item={inboxItem({
        conversationId: 'c2',
        customer: { id: 'c2', name: arabicName, address: '+971 50 000 0000' },
        urgent: 'Asked for a person',
        owner: { id: 'u1', name: longName },
        speaker: { kind: 'staff', name: longName },
        actions: { release: true, handBack: true, spam: true },
        linked: { reference: 'Q-1042', path: '/quotes/1042' },
        photos: [],
      })}
    />
  ),
  '/jobs': () => (
    <JobsPage
      shell={shell}
      view={{ ...jobsList, rows: rows(50), paging: { first: '/jobs', next: '/jobs' } }}
    />
  ),
  '/jobs?empty': () => <JobsPage shell={shell} view={{ ...jobsList, saved: [], rows: [], paging: {} }} />,
  '/jobs?one': () => <JobsPage shell={shell} view={{ ...jobsList, rows: rows(1), paging: {} }} />,
  '/jobs/311': () => <RecordPage shell={shell} view={jobRecord({ money: jobMoney })} />,
  '/jobs/312': () => <RecordPage shell={shell} view={emptyRecord()} />,
  '/jobs/313': () => {
    const { owner: _owner, ...job } = jobRecord();
    const record = { kind: 'job', number: 313 } as const;
    return (
      <RecordPage
        shell={{ ...shell, toast: { message: 'J-313 closed. The passcode is destroyed.' } }}
        view={{
          ...job,
          record,
          reference: 'J-313',
          title: `${longName}: phone`,
          customer: { id: 'c3', name: arabicName, address: '+971 50 000 0000' },
          photos: Array.from({ length: 60 }, (_, index) => storedPhoto(index)),
          closedAt: '2026-11-22T10:00:00Z',
          canClose: false,
          canMove: false,
          assignable: [],
          owners: [],
          passcodes: passcodes(record, { secrets: [], canAdd: false, destroyedAt: '2026-11-22T10:00:00Z' }),
        }}
      />
    );
  },
  '/quotes/1042': () => <RecordPage shell={shell} view={quoteRecord()} />,
  '/customers': () => (
    <CustomersPage shell={shell} view={{ search: '', rows: customers(50), paging: { next: '/customers' } }} />
  ),
  '/customers?empty': () => <CustomersPage shell={shell} view={{ search: '', rows: [], paging: {} }} />,
  '/customers/c1': () => (
    <CustomerPage
      shell={shell}
      view={{
        id: 'c1',
        name: longName,
        demo: false,
        since: '2025-03-02T08:00:00Z',
        identities: [
          { channel: 'sms', address: '+44 7700 900123', optedOut: false },
          { channel: 'email', address: 'maximiliane@example.com', optedOut: true },
        ],
        email: { value: 'maximiliane@', error: 'Write one e-mail address, such as ana@example.com.' },
        records: rows(4),
        conversations: [
          { id: 'c0', summary: 'Galaxy S22, screen and back glass', at: '2026-11-22T09:10:00Z' },
        ],
      }}
    />
  ),
  '/welcome/business': () => <WelcomeBusinessPage view={organization} />,
  '/welcome/hours': () => <WelcomeHoursPage view={{ ...organization, suggested: true }} />,
  '/welcome/people': () => (
    <WelcomePeoplePage
      view={{
        invite: { roles, email: '', role: 'technician', errors: {} },
        invited: { email: 'noor@northside.example', url: 'http://docket.example/invitation?token=abc' },
        number: '+44 1632 960100',
        simulatorPath: '/simulator',
      }}
    />
  ),
  '/welcome/demo': () => <WelcomeDemoPage view={{ loaded: false }} />,
  '/welcome/done': () => (
    <WelcomeDonePage view={{ name: longName, usesJobs: true, simulatorPath: '/simulator' }} />
  ),
  '/settings/organization': () => <OrganizationSettingsPage shell={shell} view={organization} />,
  '/settings/members': () => (
    <MembersPage
      shell={shell}
      view={{
        members: [
          {
            id: 'u1',
            name: 'Maya Okafor',
            email: 'maya@northside.example',
            role: 'owner',
            roles: [],
            you: true,
            canRemove: false,
            secondStep: false,
            canResetSecondStep: false,
          },
          {
            id: 'u2',
            name: 'Luis Vega',
            email: 'luis@northside.example',
            role: 'technician',
            roles,
            you: false,
            canRemove: true,
            secondStep: true,
            canResetSecondStep: true,
          },
          {
            id: 'u3',
            name: arabicName,
            email: 'abd@northside.example',
            role: 'dispatcher',
            roles,
            you: false,
            canRemove: true,
            secondStep: true,
            canResetSecondStep: true,
          },
          {
            id: 'u4',
            name: longName,
            email: 'maximiliane.antoinette.wolfeschlegelsteinhausen@northside.example',
            role: 'admin',
            roles,
            you: false,
            canRemove: true,
            secondStep: true,
            canResetSecondStep: true,
            invited: { at: '2026-11-21T09:10:00Z', late: false, canChange: true },
          },
        ],
        former: [],
        invite: {
          roles: roles.slice(1),
          email: 'not-an-address',
          role: 'technician',
          errors: { email: 'Write a whole address, such as sam@example.com.' },
        },
      }}
    />
  ),
  '/settings/intake': () => (
    <IntakePage
      shell={shell}
      view={{
        ...presentIntake({
          trade: 'it-repair',
          language: 'en',
          own: true,
          canOpen: ['quote', 'job'],
          draft: draftOf(QUESTION_SETS['it-repair'], 'quote'),
          errors: { 'words.model.es': 'At most 160 characters.', enough: 'Write a number.' },
          preview: {
            said: [{ text: 'hi my screen is smashed', photos: 1 }],
            turns: [
              { from: 'customer', text: 'hi my screen is smashed', photos: 1 },
              { from: 'bot', text: 'Got your photo, thanks. Which one is it (make and model)?', photos: 0 },
              { from: 'note', text: 'A person takes over from here.', photos: 0 },
            ],
          },
        }),
      }}
    />
  ),
  '/settings/channels': () => (
    <ChannelsPage
      shell={shell}
      view={{
        sms: {
          numbers: [
            { value: '+15550100199', label: '+15550100199' },
            { value: '+15550100200', label: '+15550100200' },
          ],
          from: '+15550100199',
          simulated: false,
          webhookUrl: 'https://docket.example.com/webhooks/twilio/messages',
          test: {
            to: '+1555',
            sent: false,
            errors: { phone: 'Write the phone number with its country code.' },
          },
        },
        slack: [{ name: 'Northside Repair', state: 'problem' }],
        email: { setUp: true, test: { to: '', sent: true, errors: {} } },
      }}
    />
  ),
  '/settings/model': () => (
    <ModelPage
      shell={shell}
      view={{
        model: 'gpt-5.4-mini',
        settings: { understandByModel: true, photosToModel: false, modelTokensPerMonth: 1_000_000 },
        use: { calls: 212, tokens: 318_455 },
        errors: {},
      }}
    />
  ),
  '/settings/replies': () => (
    <RepliesPage
      shell={shell}
      view={{
        add: { title: '', text: '', errors: { title: 'Give it a name to find it by.' } },
        replies: [reply('ready', 'Ready'), { ...reply('open', longName), form: { ...openReply } }],
      }}
    />
  ),
  '/settings/slack': () => <SlackPage shell={shell} view={slackConnected} />,
  '/settings/slack?none': () => <SlackPage shell={shell} view={slackNotSetUp} />,
  ...moneySettings,
  ...staffQuotePages,
  '/settings/replies?none': () => (
    <RepliesPage shell={shell} view={{ add: { title: '', text: '', errors: {} }, replies: [] }} />
  ),
  '/error/403': () => <ErrorPage view={{ status: 403, homePath: '/inbox' }} />,
  '/error/404': () => <ErrorPage view={{ status: 404, homePath: '/inbox' }} />,
  '/error/500': () => <ErrorPage view={{ status: 500, homePath: '/inbox', requestId: '01993f2e-7c1a' }} />,
  '/p/northside': () => (
    <PrivacyPage
      view={{
        organizationName: 'Northside Repairs',
        accent: '#f2b233',
        phone: '+44 1632 960100',
        email: 'hello@northside.example',
        usesLanguageModel: true,
        sharesPhotosWithModel: false,
        retention: '6 years after the job is done',
      }}
    />
  ),
  '/settings/follow-ups': () => (
    <FollowUpSettingsPage
      shell={shell}
      view={{
        days: { quote: '5, 2', invoice: '3, 10' },
        staffDays: { quote: 8, invoice: 17 },
        languages: (['en', 'de'] as const).map((language) => ({
          language,
          words: {
            'quote-1': followUpWording,
            'quote-2': followUpWording,
            'invoice-1': followUpWording,
            'invoice-2': followUpWording,
          },
        })),
        errors: { quoteFollowUpDays: 'Write the days in their order, such as 2, 5.' },
      }}
    />
  ),
  '/u/token': () => (
    <MailStopPage
      view={{
        token: 'token',
        organizationName: 'Northside Repairs',
        accent: '#f2b233',
        address: 'maximiliane.von-und-zu.langer-name@post.example.com',
        optedOut: false,
        language: 'de',
      }}
    />
  ),
};
