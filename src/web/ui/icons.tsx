/** Docket's own small icon set: 16 px, strokes of 1.5 in the text's colour. */
const shapes = {
  inbox: [
    'M2.5 9.5 4.3 3.8a1 1 0 0 1 1-.8h5.4a1 1 0 0 1 1 .8l1.8 5.7v2.8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1Z',
    'M2.5 9.5h3l1 1.7h3l1-1.7h3',
  ],
  board: ['M2.5 3h3.2v10H2.5zM6.9 3h3.2v6.5H6.9zM11.3 3h2.2v8h-2.2z'],
  jobs: ['M2.5 5.5h11v7.2h-11zM5.8 5.3V3.5h4.4v1.8', 'M2.5 8.8h11'],
  invoice: ['M4 2.5h8v11l-2-1.2-2 1.2-2-1.2-2 1.2Z', 'M6.2 5.8h3.6M6.2 8.4h3.6'],
  customers: ['M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8Z', 'M3 13.4c.5-2.3 2.5-3.6 5-3.6s4.5 1.3 5 3.6'],
  settings: [
    'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6',
    'M10 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM6 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  ],
  search: ['M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Z', 'm10.4 10.4 3.1 3.1'],
  check: ['m3 8.5 3.2 3.2L13 4.8'],
  close: ['m4 4 8 8M12 4l-8 8'],
  plus: ['M8 3v10M3 8h10'],
  back: ['M9.5 3.5 5 8l4.5 4.5'],
  next: ['M6.5 3.5 11 8l-4.5 4.5'],
  down: ['M4 6.5 8 10.5l4-4'],
  more: ['M3.5 8h.01M8 8h.01M12.5 8h.01'],
  lock: ['M3.8 7.3h8.4v6H3.8z', 'M5.5 7.3V5.5a2.5 2.5 0 0 1 5 0v1.8'],
  unlock: ['M3.8 7.3h8.4v6H3.8z', 'M5.5 7.3V5.2a2.5 2.5 0 0 1 4.8-.8'],
  eye: [
    'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8Z',
    'M8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  ],
  photo: ['M2.5 3.5h11v9h-11z', 'm2.7 11.3 3.2-3 2.3 2 2.3-2.6 2.9 3', 'M6 6.2h.01'],
  camera: ['M2.5 5h2.6l1-1.6h3.8l1 1.6h2.6v8h-11z', 'M8 11.2a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z'],
  clip: ['m12.8 7.5-5 5a3 3 0 0 1-4.3-4.3l5.2-5.1a2 2 0 0 1 2.9 2.9L6.5 11a1 1 0 0 1-1.4-1.4l4.6-4.6'],
  file: ['M4 2.5h5l3 3v8H4z', 'M9 2.5v3h3'],
  download: ['M8 2.8v7.4M4.8 7.2 8 10.4l3.2-3.2M3 13h10'],
  move: ['M8 2v12M2 8h12', 'm6 4 2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2'],
  columns: ['M2.5 3h11v10h-11zM8 2v12'],
  expand: ['M9.5 3H13v3.5M13 3 9 7M6.5 13H3V9.5M3 13l4-4'],
  send: ['M13.5 2.5 7.3 8.7M13.5 2.5l-4 11-2.2-4.8L2.5 6.5z'],
  phone: ['M5.5 2.5h5a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1Z', 'M7.5 11.5h1'],
  sms: ['M2.5 3.5h11v7.5H8l-3 2.5V11H2.5z'],
  hash: ['M6.3 2.8 5 13.2M11 2.8 9.7 13.2M3 6h10.5M2.5 10H13'],
  mail: ['M2.5 4h11v8.5h-11z', 'm2.7 4.5 5.3 4 5.3-4'],
  note: ['M3 3h10v6.5L9.5 13H3z', 'M9.5 13V9.5H13', 'M5.5 6h5'],
  bot: ['M3.5 5.5h9v7h-9zM8 5.5V3M6 8.5v1M10 8.5v1', 'M1.8 8.5v1.5M14.2 8.5v1.5'],
  hand: [
    'M5 8.5V4.2a.9.9 0 0 1 1.8 0V7M6.8 7V3.3a.9.9 0 0 1 1.8 0V7M8.6 7V3.9a.9.9 0 0 1 1.8 0v4M10.4 8V5.8a.9.9 0 0 1 1.8 0v3.7c0 2.5-1.5 4.2-3.9 4.2-2 0-2.8-.8-3.8-2.3L3 8.9c-.3-.9.8-1.5 1.4-.8L5 8.8',
  ],
  flag: ['M4 13.5v-11M4 3h8.5l-2 3 2 3H4'],
  calendar: ['M2.5 4h11v9.5h-11z', 'M2.5 7h11M5.5 2.5V5M10.5 2.5V5'],
  clock: ['M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z', 'M8 5v3.2l2.2 1.3'],
  warn: ['M8 2.8 14 13H2z', 'M8 6.5v3M8 11.2h.01'],
  edit: ['M3 13l.6-2.7 7.2-7.2 2.1 2.1-7.2 7.2z'],
  user: [
    'M8 7.8a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z',
    'M3.2 13.2c.5-2.2 2.3-3.4 4.8-3.4s4.3 1.2 4.8 3.4',
  ],
  users: [
    'M6 7.8a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM1.8 12.8c.4-2 2-3.2 4.2-3.2s3.8 1.2 4.2 3.2',
    'M10.5 3.6a2.1 2.1 0 0 1 0 4M12 9.9c1.3.4 2.1 1.4 2.3 2.9',
  ],
  sun: [
    'M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z',
    'M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9',
  ],
  moon: ['M13 9.3A5.3 5.3 0 1 1 6.7 3a4.3 4.3 0 0 0 6.3 6.3Z'],
  keyboard: ['M1.8 4.5h12.4v7H1.8z', 'M4.3 7h.01M6.8 7h.01M9.3 7h.01M11.8 7h.01M5.5 9.3h5'],
  retry: ['M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.5h-2.5'],
  pin: [
    'M8 14s4.5-4.2 4.5-7.3a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14Z',
    'M8 8.2a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  ],
  tool: [
    'M9.8 3.2a3 3 0 0 1 3.8 3.6l-1.9-.5-1-1-.5-1.9ZM13 7.5a3.3 3.3 0 0 1-4.2.9l-4.3 4.4a1.1 1.1 0 0 1-1.6-1.6l4.5-4.3a3.3 3.3 0 0 1 1-4.2',
  ],
  shield: ['M8 2.3 13 4v4c0 2.8-2 4.8-5 5.9C5 12.8 3 10.8 3 8V4z'],
  bug: [
    'M5 7.5a3 3 0 0 1 6 0v2.8a3 3 0 0 1-6 0z',
    'M6.3 5.2 5 3.5M9.7 5.2 11 3.5M5 8.8H2.3M13.7 8.8H11M5 11l-2.2 1.5M11 11l2.2 1.5M8 6v7',
  ],
  link: [
    'M6.8 9.2a2.5 2.5 0 0 0 3.5 0l2-2a2.5 2.5 0 1 0-3.5-3.5l-.8.8',
    'M9.2 6.8a2.5 2.5 0 0 0-3.5 0l-2 2a2.5 2.5 0 1 0 3.5 3.5l.8-.8',
  ],
  signout: ['M9.5 3H3.5v10h6M7 8h7M11.5 5.5 14 8l-2.5 2.5'],
} as const;

export type IconName = keyof typeof shapes;

/** An icon beside words (hidden from screen readers), or on its own with a `label`. */
export function Icon({ name, label, size = 16 }: { name: IconName; label?: string; size?: number }) {
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: hidden, or named by aria-label
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" fill="none" {...naming}>
      {shapes[name].map((d) => (
        <path d={d} stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
      ))}
    </svg>
  );
}

/** Docket's mark: a ticket with a torn-off stub and a tick. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="1 1 22 22" aria-hidden="true">
      <g transform="rotate(-12 12 12)">
        <path
          class="logo-ticket"
          d="M3.5 5h17A1.5 1.5 0 0 1 22 6.5v3.3a2.2 2.2 0 0 0 0 4.4v3.3a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 2 17.5v-3.3a2.2 2.2 0 0 0 0-4.4V6.5A1.5 1.5 0 0 1 3.5 5Z"
        />
        <path class="logo-tear" d="M16.8 8v.01M16.8 10.7v.01M16.8 13.3v.01M16.8 16v.01" />
        <path class="logo-tick" d="m6.6 12.1 2.3 2.3 4.1-4.7" />
      </g>
    </svg>
  );
}
