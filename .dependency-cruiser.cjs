// Who may import whom. Three floors: doors (channels, web, cli) -> rooms -> platform; src/app.ts and src/app/ put
// them together. A room may import the rooms named for it here, which are those its arrows lead to.
const ARROWS = {
  activity: [],
  accounts: ['activity'],
  vault: ['activity'],
  // customers screens the names it stores: docs/adr/0007-rooms-name-their-stored-texts.md
  customers: ['accounts', 'activity', 'vault'],
  inbox: ['vault', 'activity'],
  outbox: ['vault', 'activity'],
  conversations: ['customers', 'outbox', 'vault', 'accounts', 'activity'],
  notifications: ['activity', 'outbox', 'accounts'],
  photos: ['customers', 'accounts', 'activity', 'vault'],
  jobs: ['customers', 'photos', 'accounts', 'activity', 'vault'],
  quotes: ['jobs', 'photos', 'customers', 'vault', 'accounts', 'activity'],
  invoices: ['jobs', 'photos', 'customers', 'vault', 'accounts', 'activity'],
  // invoices, outbox: what is unpaid is reminded of like what is unanswered, by mail where nothing else is known.
  intake: [
    'conversations',
    'photos',
    'jobs',
    'quotes',
    'invoices',
    'customers',
    'outbox',
    'vault',
    'accounts',
    'activity',
  ],
  // documents names the type of screened text, and nothing else of the vault: see documents-cannot-open-secrets
  documents: ['quotes', 'invoices', 'jobs', 'photos', 'customers', 'outbox', 'vault', 'accounts', 'activity'],
};
const ROOMS = Object.keys(ARROWS);
/** What the browser's scripts import by address: libraries that `web/ui/assets.ts` serves beside them. */
const SERVED_LIBRARY = '^\\.\\./(idb|signature_pad|sortable)\\.js$';
const DOORS = ['channels', 'web', 'cli'];
const any = (names) => `^src/(${names.join('|')})/`;
const COMPOSITION = '^src/(main\\.ts$|app\\.ts$|app/)';

const arrowRules = ROOMS.map((room) => ({
  name: `arrows-of-${room}`,
  comment: `${room} imports ${ARROWS[room].join(', ') || 'no other room'} and platform.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: any(ROOMS.filter((other) => other !== room && !ARROWS[room].includes(other))) },
}));

/** Which files of the vault a room that may import it needs. */
const SCREEN = 'screen-[a-z-]+|screened-text';
const VAULT_USES = {
  customers: SCREEN,
  inbox: 'seal|master-keys',
  outbox: 'gate|screened-text|screen-stored',
  conversations: `${SCREEN}|placeholders|gate|destroy-secrets|master-keys`,
  photos: `${SCREEN}|find/find-secrets`,
  jobs: `${SCREEN}|destroy-secrets`,
  quotes: `${SCREEN}|destroy-secrets`,
  invoices: `${SCREEN}|destroy-secrets`,
  intake: `${SCREEN}|placeholders|gate|save-secret|restore-secret|list-secrets|find/find-secrets|master-keys`,
};
const vaultRules = Object.entries(VAULT_USES).map(([room, files]) => ({
  name: `vault-for-${room}`,
  comment: `${room} uses these parts of the vault only: ${files}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/vault/', pathNot: `^src/vault/(${files})\\.ts$` },
}));

module.exports = {
  forbidden: [
    ...arrowRules,
    ...vaultRules,
    {
      name: 'no-circles',
      comment:
        'Files that need each other to load. A type may be named both ways inside a room; rooms never circle.',
      severity: 'error',
      from: { path: '^src/', pathNot: '/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '/generated/' } },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    {
      name: 'rooms-know-no-door',
      severity: 'error',
      from: { path: any(ROOMS) },
      to: { path: any(DOORS) },
    },
    {
      name: 'doors-do-not-open-on-each-other',
      severity: 'error',
      from: { path: '^src/(channels|web|cli)/' },
      to: { path: any(DOORS), pathNot: '^src/$1/' },
    },
    {
      name: 'only-main-knows-the-composition',
      severity: 'error',
      from: { path: '^src/', pathNot: COMPOSITION },
      to: { path: COMPOSITION },
    },
    {
      name: 'channels-hand-over-to-inbox-and-outbox',
      comment: 'Protocol only: what happens to a delivery next is handed to inbox by the composition root.',
      severity: 'error',
      from: { path: '^src/channels/' },
      to: { path: any(ROOMS), pathNot: '^src/(inbox|outbox)/' },
    },
    {
      name: 'one-channel-knows-no-other',
      comment:
        'Nothing in channels/twilio knows that the simulator is there. The simulator plays Twilio, and knows its words.',
      severity: 'error',
      from: { path: '^src/channels/(?!simulator/)([^/]+)/' },
      to: { path: '^src/channels/', pathNot: '^src/channels/$1/' },
    },
    {
      name: 'reveal-has-one-way-in',
      comment: 'A sealed secret is opened for the technician’s reveal route and nobody else.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/web/staff/reveal/', '^src/app\\.ts$', '^src/app/'] },
      to: { path: '^src/vault/reveal\\.ts$' },
    },
    {
      name: 'restoring-has-one-way-in',
      comment: 'What was no secret goes back into its texts (docs/adr/0009, 0014) and nowhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/intake/not-a-secret\\.ts$' },
      to: { path: '^src/vault/restore-secret\\.ts$' },
    },
    {
      name: 'documents-cannot-open-secrets',
      severity: 'error',
      from: { path: '^src/documents/' },
      to: { path: '^src/vault/', pathNot: '^src/vault/screened-text\\.ts$' },
    },
    {
      name: 'doors-never-touch-prisma',
      severity: 'error',
      from: { path: any(DOORS) },
      to: { path: ['^src/platform/database/generated/', '^node_modules/(@prisma|prisma)/'] },
    },
    {
      name: 'the-browser-gets-no-server-code',
      severity: 'error',
      from: { path: '^src/web/client/' },
      to: { path: '.', pathNot: ['^src/web/client/', '(^|/)node_modules/htmx\\.org/', SERVED_LIBRARY] },
    },
    {
      name: 'src-needs-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'only-what-is-installed-with-docket',
      comment: 'A development dependency is not there where Docket runs.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: SERVED_LIBRARY },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
