import type { InboxItemView, InboxListView, InboxRowView } from '../../../src/web/staff/views/inbox-view.js';
import type { FactsView, PasscodePanelView, RecordView } from '../../../src/web/staff/views/record-view.js';
import type { MessageView } from '../../../src/web/ui/bubble.js';
import type { FeedEntryView } from '../../../src/web/ui/feed.js';
import type { RecordRef } from '../../../src/web/ui/routes/record.js';
import type { ShellView } from '../../../src/web/ui/staff-page.js';
import { otherPhotos, storedPhoto } from './fixture-photos.js';

export const now = new Date('2026-11-22T10:05:00Z');
export const locale = { locale: 'en-GB', timeZone: 'Europe/London', now };

export const longName = 'Wolfeschlegelsteinhausen-Bergerdorff, Maximiliane Antoinette';
export const arabicName = 'عبد الرحمن بن محمد الهاشمي';

export const shell: ShellView = {
  organizationName: 'Northside Repairs',
  plan: 'pro',
  organizationId: 'o1',
  member: { id: 'u1', name: 'Maya Okafor', email: 'maya@northside.example', role: 'owner' },
  places: ['inbox', 'board', 'jobs', 'invoices', 'customers', 'settings'],
  inboxCount: 4,
  simulatorPath: '/simulator',
};

const messages: readonly MessageView[] = [
  said('m1', 'customer', 'Tom Hartley', 'hi dropped my phone screen is smashed', '09:10', [storedPhoto(0)]),
  said(
    'm2',
    'bot',
    'Assistant',
    "Hi, this is Northside Repairs' assistant. Got your photo, ouch. Which phone is it (make and model)? What you send is kept with your repair: nsr.example/p. Text STOP to opt out.",
    '09:10',
  ),
  said('m3', 'customer', 'Tom Hartley', 'samsung s22 and the back glass too', '09:12', [
    storedPhoto(1),
    storedPhoto(2),
  ]),
  said(
    'm4',
    'bot',
    'Assistant',
    'Thanks, Galaxy S22, screen and back glass. Does it still turn on and respond to touch?',
    '09:12',
  ),
  said('m5', 'customer', 'Tom Hartley', 'yeah, pin is [passcode saved] if you need it', '09:13'),
  { ...said('m6', 'staff', 'Maya Okafor', 'Ask him about the wet speaker, too.', '09:20'), internal: true },
  {
    ...said(
      'm7',
      'staff',
      'Maya Okafor',
      'Tom, we have the glass here. Can you come by before noon?',
      '09:22',
    ),
    status: 'failed',
    statusReason: 'the number has opted out',
  },
];

function said(
  id: string,
  from: MessageView['from'],
  author: string,
  text: string,
  time: string,
  photos: MessageView['photos'] = [],
): MessageView {
  const base: MessageView = { id, from, author, text, at: `2026-11-22T${time}:00Z`, channel: 'sms', photos };
  return from === 'bot' ? { ...base, status: 'delivered' } : base;
}

export function facts(record: RecordRef): FactsView {
  return {
    record,
    canEdit: true,
    facts: [
      { field: 'name', label: 'Name', value: 'Tom Hartley', needed: true, source: 'customer' },
      { field: 'device', label: 'Device', value: 'Phone', needed: true, source: 'model' },
      { field: 'model', label: 'Model', value: 'Galaxy S22', needed: true, source: 'staff' },
      {
        field: 'fault',
        label: 'Fault',
        value: 'Screen smashed, back glass broken; turns on and responds to touch',
        needed: true,
        source: 'customer',
        long: true,
      },
      { field: 'address', label: 'Address', value: '', needed: false, source: 'none' },
      { field: 'preferredTime', label: 'When', value: '', needed: true, source: 'none' },
    ],
  };
}

export function passcodes(record: RecordRef, change: Partial<PasscodePanelView> = {}): PasscodePanelView {
  return {
    record,
    canAdd: true,
    access: { may: true, jobNumber: 311 },
    secrets: [
      {
        id: 's1',
        label: 'Passcode',
        savedAt: '2026-11-22T09:13:00Z',
        lastReveal: { by: 'Luis Vega', at: '2026-11-22T09:40:00Z', reason: 'Test the new screen' },
      },
    ],
    ...change,
  };
}

const feed: readonly FeedEntryView[] = [
  {
    id: 'f1',
    kind: 'secret',
    by: 'Luis Vega',
    text: 'looked at the passcode',
    detail: 'Test the new screen',
    at: '2026-11-22T09:40:00Z',
  },
  {
    id: 'f2',
    kind: 'stage',
    by: 'Maya Okafor',
    text: 'moved the job to Diagnosing',
    at: '2026-11-22T09:31:00Z',
  },
  { id: 'f3', kind: 'person', by: 'Maya Okafor', text: 'assigned Luis Vega', at: '2026-11-22T09:30:00Z' },
  {
    id: 'f4',
    kind: 'note',
    by: 'Maya Okafor',
    text: 'wrote a note',
    detail: 'Ask him about the wet speaker, too.',
    at: '2026-11-22T09:20:00Z',
  },
  {
    id: 'f5',
    kind: 'fact',
    by: 'Maya Okafor',
    text: 'corrected the model',
    detail: 'S22 → Galaxy S22',
    at: '2026-11-22T09:15:00Z',
  },
  { id: 'f6', kind: 'photo', by: 'Tom Hartley', text: 'sent 2 photos', at: '2026-11-22T09:12:00Z' },
  {
    id: 'f7',
    kind: 'other',
    by: 'Docket',
    text: 'opened the job from the conversation',
    at: '2026-11-22T09:10:00Z',
  },
];

export function jobRecord(change: Partial<RecordView> = {}): RecordView {
  const record = { kind: 'job', number: 311 } as const;
  return {
    record,
    reference: 'J-311',
    title: 'Galaxy S22, screen and back glass',
    customer: { id: 'c1', name: 'Tom Hartley', address: '+44 7700 900123' },
    steps: [
      { key: 'new', label: 'New', state: 'done' },
      { key: 'diagnosing', label: 'Diagnosing', state: 'current' },
      { key: 'repairing', label: 'Repairing', state: 'next' },
      { key: 'ready', label: 'Ready', state: 'next' },
      { key: 'closed', label: 'Closed', state: 'next' },
    ],
    canMove: true,
    openedAt: '2026-11-22T09:10:00Z',
    owner: { id: 'u1', name: 'Maya Okafor' },
    canClaim: false,
    priority: { value: 'high', choices: ['low', 'normal', 'high', 'urgent'] },
    assignees: [{ id: 'u2', name: 'Luis Vega' }],
    assignable: [
      { id: 'u1', name: 'Maya Okafor' },
      { id: 'u2', name: 'Luis Vega' },
      { id: 'u3', name: arabicName },
    ],
    owners: [
      { id: 'u1', name: 'Maya Okafor' },
      { id: 'u2', name: 'Luis Vega' },
      { id: 'u3', name: arabicName },
    ],
    linked: { reference: 'Q-1042', record: { kind: 'quote', number: 1042 } },
    photos: [storedPhoto(0), storedPhoto(1), storedPhoto(2), ...otherPhotos],
    upload: {
      path: '/photos?kind=job&id=0',
      reference: 'J-311',
      phases: true,
      may: true,
      room: 6,
      held: '1 photo is held: over the 10 of this plan. Nothing is lost. Archive one to make room.',
    },
    canArrange: true,
    facts: facts(record),
    messages,
    composer: {
      record,
      formId: 'form-1',
      customerName: 'Tom Hartley',
      toCustomer: { may: true, channel: 'SMS' },
      canNote: true,
    },
    feed: { record, filter: 'all', entries: feed, olderPath: '/jobs/311/feed?before=f7' },
    passcodes: passcodes(record),
    canClose: true,
    demo: false,
    canOpenJob: false,
    ...change,
  };
}

export function quoteRecord(): RecordView {
  const record = { kind: 'quote', number: 1042 } as const;
  return jobRecord({
    record,
    reference: 'Q-1042',
    title: 'Galaxy S22, screen and back glass',
    steps: [
      { key: 'requested', label: 'Requested', state: 'current' },
      { key: 'sent', label: 'Sent', state: 'next' },
      { key: 'accepted', label: 'Accepted', state: 'next' },
    ],
    canMove: false,
    facts: facts(record),
    feed: { record, filter: 'all', entries: feed.slice(-2) },
    passcodes: passcodes(record, {
      access: { may: false, because: 'Until this is a job nobody can look at it.' },
      canAdd: true,
    }),
    composer: {
      record,
      formId: 'form-1',
      customerName: longName,
      toCustomer: { may: true, channel: 'SMS' },
      canNote: true,
    },
    canClose: false,
    demo: false,
    canOpenJob: true,
    canDecline: true,
    canBookJob: true,
    canClaim: true,
    linked: { reference: 'J-311', record: { kind: 'job', number: 311 } },
  });
}

export function emptyRecord(): RecordView {
  const record = { kind: 'job', number: 312 } as const;
  const full = jobRecord();
  const { owner: _owner, linked: _linked, ...rest } = full;
  return {
    ...rest,
    record,
    reference: 'J-312',
    title: 'Untitled',
    customer: { id: 'c9', name: longName, address: '+44 7700 900999' },
    assignees: [],
    photos: [],
    upload: {
      path: '/photos?kind=job&id=1',
      reference: 'J-312',
      phases: true,
      may: false,
      room: 0,
      because: 'The free plan keeps no photos on jobs. You can',
      upgradePath: '/settings/organization#plan',
    },
    messages: [],
    facts: {
      record,
      canEdit: true,
      facts: facts(record).facts.map((fact) => ({ ...fact, value: '', source: 'none' })),
    },
    composer: {
      record,
      formId: 'form-1',
      customerName: longName,
      toCustomer: { may: false, because: 'The number has opted out.' },
      canNote: true,
    },
    feed: { record, filter: 'notes', entries: [] },
    passcodes: { record, secrets: [], access: { may: true, jobNumber: 312 }, canAdd: true },
    canClaim: true,
  };
}

const people = [
  'Tom Hartley',
  longName,
  arabicName,
  'Ana Pérez',
  'O’Neill & Sons',
  'Jo',
  'Priya Natarajan',
  '+44 7700 900456',
];
const summaries = [
  'Galaxy S22, screen and back glass',
  'Water coming through the kitchen ceiling, spreading towards the light, please hurry',
  'شاشة الهاتف مكسورة ولا تعمل باللمس',
  'MacBook does not charge',
  'like this now',
  'thanks!',
  'iPad Air, bent corner',
  'Boiler makes a knocking sound at night',
];

export function inboxRow(index: number): InboxRowView {
  const at = new Date(now.getTime() - index * index * 7 * 60_000 - 60_000);
  const row: InboxRowView = {
    conversationId: `c${index}`,
    customerName: people[index % people.length] ?? 'Tom',
    summary: summaries[index % summaries.length] ?? '',
    channel: index % 5 === 3 ? 'slack' : 'sms',
    at: at.toISOString(),
    photos: index % 3 === 0 ? Array.from({ length: (index % 7) + 1 }, (_, i) => storedPhoto(index + i)) : [],
    unread: index < 3,
    missing: index % 2 === 0 ? ['when', 'address'] : [],
  };
  return {
    ...row,
    ...(index % 4 === 1 ? { urgent: 'Water leak' } : {}),
    ...(index % 5 === 0 ? { reference: `Q-${1042 - index}` } : {}),
    ...(index % 6 === 4 ? { owner: { id: 'u1', name: 'Maya Okafor' } } : {}),
  };
}

export function inboxList(count: number, change: Partial<InboxListView> = {}): InboxListView {
  return {
    filter: 'open',
    counts: { open: count, unclaimed: Math.min(count, 4), mine: 0 },
    search: '',
    rows: Array.from({ length: count }, (_, index) => inboxRow(index)),
    unclaimed: Math.min(count, 4),
    ...(count >= 50 ? { morePath: '/inbox?after=c49' } : {}),
    ...change,
  };
}

export function inboxItem(change: Partial<InboxItemView> = {}): InboxItemView {
  const record = { kind: 'conversation', id: 'c0' } as const;
  return {
    conversationId: 'c0',
    customer: { id: 'c1', name: 'Tom Hartley', address: '+44 7700 900123' },
    channel: 'sms',
    startedAt: '2026-11-22T09:10:00Z',
    speaker: { kind: 'bot' },
    waitingFor: 'a time that suits',
    messages,
    photos: [storedPhoto(0), storedPhoto(1), storedPhoto(2), otherPhotos[0], otherPhotos[2]].filter(
      (photo) => photo !== undefined,
    ),
    facts: facts(record),
    passcodes: passcodes(record, {
      access: { may: false, because: 'Until this is a job nobody can look at it.' },
    }),
    actions: { claim: true, takeOver: true, openQuote: true, openJob: true, spam: true },
    composer: {
      record,
      formId: 'form-1',
      customerName: 'Tom Hartley',
      toCustomer: { may: true, channel: 'SMS' },
      canNote: true,
      seen: 'm1',
      writingPath: '/inbox/c0/writing',
      photoRequestPath: '/inbox/c0/photo-request',
      replies: [{ id: 'ready', title: 'Ready', text: 'Good news Tom: Q-1042 is ready.' }],
      repliesPath: '/settings/replies',
    },
    ...change,
  };
}
