import type { Phase } from '../../photos/phases.js';
import type { PictureKind } from './draw-picture.js';

/** Nobody has these: there is no area code 555, and 555-01 numbers are kept for examples. */
export const DEMO_CUSTOMERS = [
  { name: 'Ana Ruiz (demo)', address: '+15555550101' },
  { name: 'Tom Baker (demo)', address: '+15555550102' },
  { name: 'Mei Chen (demo)', address: '+15555550103' },
  { name: 'Omar Haddad (demo)', address: '+15555550104' },
  { name: 'Grace Walker (demo)', address: '+15555550105' },
  { name: 'Jonas Berg (demo)', address: '+15555550106' },
] as const;

export type StoryPhoto = { kind: PictureKind; phase: Phase; by: 'customer' | 'member' };

export type Story = {
  /** Which of the customers. */
  customer: number;
  daysAgo: number;
  /** What they wrote; nothing: they came in person. */
  says: readonly string[];
  answer?: string;
  photos: readonly StoryPhoto[];
  /** What it became. */
  opens: 'job' | 'quote' | null;
  /** Of a job that nobody texted about. */
  title?: string;
  details?: Readonly<Record<string, string>>;
  /** How many stages on from the first; `done` to the end. */
  stage?: number | 'done';
  /** In days from now. */
  due?: number;
  priority?: 'low' | 'high' | 'urgent';
  /** The member who loads it is put on it. */
  assigned?: boolean;
  parts?: readonly (readonly [name: string, quantity: number, note: string])[];
  note?: string;
  booking?: { inDays: number; time: string; minutes: number; title: string };
  /** One photo more than the plan shows on a job: it is held. */
  overLimit?: boolean;
};

const theirs = (kind: PictureKind): StoryPhoto => ({ kind, phase: 'intake', by: 'customer' });
const ours = (kind: PictureKind, phase: Phase): StoryPhoto => ({ kind, phase, by: 'member' });

/** A shop in the middle of its week, oldest first. */
export const STORIES: readonly Story[] = [
  {
    customer: 5,
    daysAgo: 9,
    says: ['Hi, the battery of my iPhone 12 is flat after an hour. Can you swap it?'],
    answer: 'Yes, we have the battery here. Come by any time before six.',
    photos: [theirs('label'), ours('open', 'during'), ours('mended', 'after')],
    opens: 'job',
    stage: 'done',
    assigned: true,
    parts: [['Battery, iPhone 12', 1, '']],
    note: 'Capacity 100 %, tested for an hour.',
  },
  {
    customer: 4,
    daysAgo: 6,
    says: [],
    photos: [ours('open', 'before'), ours('open', 'during'), ours('mended', 'after')],
    opens: 'job',
    title: 'PlayStation 5: no picture',
    details: { device: 'console', brand: 'Sony', model: 'PlayStation 5', fault: 'no picture on HDMI' },
    stage: 4,
    due: 0,
    assigned: true,
    parts: [['HDMI socket', 1, 'soldered']],
    note: 'Picture is back. One more hour of testing.',
  },
  {
    customer: 0,
    daysAgo: 5,
    says: [
      'Hello! I dropped my iPhone 14 and the screen is cracked all over. What would that cost?',
      'The passcode is 482915',
    ],
    answer: 'Thank you, we have your photos. Bring it in today and you have it back tomorrow.',
    photos: [theirs('cracked'), theirs('cracked'), ours('open', 'during')],
    opens: 'job',
    stage: 3,
    due: 1,
    priority: 'high',
    assigned: true,
    parts: [
      ['Screen, iPhone 14', 1, 'original'],
      ['Adhesive', 1, ''],
    ],
    note: 'Back glass is fine. Test Face ID before handing over.',
  },
  {
    customer: 1,
    daysAgo: 4,
    says: ['Coffee went over my ThinkPad T14, the keyboard does nothing any more. There is work on it!'],
    answer: 'Please leave it off. We will look at it this morning.',
    photos: [theirs('wet'), theirs('wet'), ours('open', 'before')],
    opens: 'job',
    stage: 2,
    due: 3,
    priority: 'urgent',
    assigned: true,
    parts: [['Keyboard, ThinkPad T14', 1, 'ordered, two days']],
    note: 'Board cleaned, no corrosion. Waiting for the keyboard.',
  },
  {
    customer: 4,
    daysAgo: 3,
    says: [],
    photos: [],
    opens: 'job',
    title: 'Galaxy A54: record of every side',
    details: { device: 'phone', brand: 'Samsung', model: 'Galaxy A54', fault: 'insurance wants every side' },
    stage: 1,
    due: 2,
    overLimit: true,
  },
  {
    customer: 3,
    daysAgo: 2,
    says: ['My Galaxy S22 does not charge, I tried three cables. Could someone look at it on Thursday?'],
    answer: 'Gladly. We have kept a time for you.',
    photos: [theirs('cracked')],
    opens: 'job',
    stage: 1,
    due: 4,
    assigned: true,
    booking: { inDays: 1, time: '10:00', minutes: 45, title: 'Look at the charging port' },
  },
  {
    customer: 1,
    daysAgo: 2,
    says: [],
    photos: [theirs('label')],
    opens: 'job',
    title: 'Printer in the office: paper jam',
    details: {
      device: 'printer',
      brand: 'HP',
      model: 'LaserJet Pro',
      fault: 'paper jam',
      address: '14 Mill Lane',
    },
    due: -1,
    booking: { inDays: 2, time: '14:30', minutes: 60, title: 'Printer at 14 Mill Lane' },
  },
  {
    customer: 2,
    daysAgo: 1,
    says: ['Hi, can you give me a price for a new screen on my MacBook Air? It flickers.'],
    answer: 'Thank you! You will have a price today.',
    photos: [theirs('cracked'), theirs('label')],
    opens: 'quote',
  },
  {
    customer: 0,
    daysAgo: 1,
    says: [],
    photos: [theirs('mended')],
    opens: 'job',
    title: 'iPad: data onto the new one',
    details: { device: 'tablet', brand: 'Apple', model: 'iPad Air', fault: 'data to be moved' },
    priority: 'low',
    booking: { inDays: 3, time: '09:30', minutes: 30, title: 'Hand over both iPads' },
  },
  {
    customer: 5,
    daysAgo: 0,
    says: ['Me again. My washing machine at home leaks from below, do you do these too?'],
    photos: [theirs('wet')],
    opens: null,
  },
];
