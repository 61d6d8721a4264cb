/**
 * Every address a page links to, posts to or listens on, in one place. Views build no path by hand;
 * handlers register the same paths. "Fragment" means: with the header `HX-Request: true` the handler answers
 * with that part of the page only; without it, with the whole page.
 */

const segment = (value: string | number): string => encodeURIComponent(String(value));

function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** A record that carries photos, facts, secrets, messages and a feed. */
export type RecordRef =
  | { kind: 'conversation'; id: string }
  | { kind: 'job'; number: number }
  | { kind: 'quote'; number: number };

/** GET, the page of a record. */
export function recordPath(record: RecordRef): string {
  if (record.kind === 'conversation') return inboxItemPath(record.id);
  return record.kind === 'job' ? jobPath(record.number) : quotePath(record.number);
}

/** The topic on the live stream that says a record changed. */
export function recordTopic(record: RecordRef): string {
  return record.kind === 'conversation' ? `conversation-${record.id}` : `${record.kind}-${record.number}`;
}

// Sign-in
export const signInPath = (): string => '/sign-in';
/** POST email, password → 303 to `next`, or 422 with the page and its errors. */
export const signInWithPasswordPath = (): string => '/sign-in/password';
/** POST email → 303 back with "a link is on its way" whether or not the address is known. */
export const signInWithLinkPath = (): string => '/sign-in/link';
/** POST → 303 to sign-in. */
export const signOutPath = (): string => '/sign-out';

// Live changes
/** GET, `text/event-stream`: events named `change`, data `{ "topics": ["inbox", "job-12"] }`. */
export const livePath = (): string => '/live';

// Inbox
export type InboxFilter = 'open' | 'mine' | 'unclaimed' | 'spam';
export const inboxPath = (query: { filter?: InboxFilter; q?: string; after?: string } = {}): string =>
  withQuery('/inbox', query);
/** GET, fragment: the items only (`#inbox-items`, `<InboxItems live>`), same query as `/inbox`. */
export const inboxListPath = (query: { filter?: InboxFilter; q?: string; after?: string } = {}): string =>
  withQuery('/inbox/list', query);
/** GET, fragment: the item on the right (`#item`). */
export const inboxItemPath = (conversationId: string): string => `/inbox/${segment(conversationId)}`;
/**
 * GET `?phone=+1…`, fragment (`<BusinessPanel>`): that phone's newest conversation as staff see it, for the simulator.
 * Register it, like the list, before `/inbox/:id`.
 */
export const businessPanelPath = (): string => '/inbox/business-panel';

/** POST, answers with the item fragment and, where it can be undone, a toast (see `toastHeader`). */
export const claimPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/claim`;
/** `?record=1`: the quote or job that one owns goes back too. */
export const releasePath = (conversationId: string, query: { record?: 1 } = {}): string =>
  withQuery(`${inboxItemPath(conversationId)}/release`, query);
export const takeOverPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/take-over`;
export const handBackPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/hand-back`;
export const spamPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/spam`;
export const notSpamPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/not-spam`;
/** POST to=`J-311` or `Q-1042` → the item fragment. */
export const linkPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/link`;
/** POST formId, seen → the item fragment; the customer is asked for a photo in their language. */
export const photoRequestPath = (conversationId: string): string =>
  `${inboxItemPath(conversationId)}/photo-request`;
/** POST on=1|0 → 204. Colleagues with the conversation open see who is writing. */
export const writingPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/writing`;
/** POST → the item fragment: what was sealed as unsure is put back into its message. */
export const notSecretPath = (conversationId: string, secretId: string): string =>
  `${inboxItemPath(conversationId)}/secrets/${segment(secretId)}/not-a-secret`;
/** GET, fragment: where a message can be moved to (`#move-places`), for the dialog `MOVE_DIALOG`. */
export const movePlacesPath = (conversationId: string, messageId: string): string =>
  `${inboxItemPath(conversationId)}/messages/${segment(messageId)}/places`;
/** POST to=`job-311`, `quote-1042`, a conversation's id or `new`; withLater=`yes` → the item fragment. */
export const movePath = (conversationId: string, messageId: string): string =>
  `${inboxItemPath(conversationId)}/messages/${segment(messageId)}/move`;
export const MOVE_DIALOG = 'move-message';
/** POST → 303 (or `HX-Redirect`) to the new record. */
export const openQuotePath = (conversationId: string): string => `${inboxItemPath(conversationId)}/quote`;
export const openJobPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/job`;

// Jobs and quotes
export const jobsPath = (query: { stage?: string; q?: string; page?: number } = {}): string =>
  withQuery('/jobs', query);
export const jobPath = (number: number): string => `/jobs/${segment(number)}`;
export const quotePath = (number: number): string => `/quotes/${segment(number)}`;
export const boardPath = (): string => '/board';

/** POST stage=key → the record fragment (`#record`). */
export const stagePath = (record: RecordRef): string => `${recordPath(record)}/stage`;
/** POST → 303 to the job: the quote becomes a job; secrets and photos move along. */
export const quoteToJobPath = (number: number): string => `${quotePath(number)}/job`;
/** POST → the record fragment; destroys the quote's secrets. */
export const declineQuotePath = (number: number): string => `${quotePath(number)}/decline`;
/** POST as=done|cancelled, reason? → the record fragment; destroys the job's secrets. */
export const closeJobPath = (number: number): string => `${jobPath(number)}/close`;
/** POST → the record fragment; the signed-in member becomes the owner. */
export const claimRecordPath = (record: RecordRef): string => `${recordPath(record)}/claim`;
/** POST priority=low|normal|high|urgent → the record fragment. */
export const priorityPath = (record: RecordRef): string => `${recordPath(record)}/priority`;
/** POST memberId, assigned=on|off → the record fragment. */
export const assigneesPath = (record: RecordRef): string => `${recordPath(record)}/assignees`;

/** POST value → the fact fragment (`#fact-<field>`). */
export const factPath = (record: RecordRef, field: string): string =>
  `${recordPath(record)}/facts/${segment(field)}`;
/**
 * POST text, to=customer|internal, formId (the same form sent twice says one thing), in the inbox also seen → the record
 * (or item) fragment.
 */
export const messagesPath = (record: RecordRef): string => `${recordPath(record)}/messages`;
/** GET, fragment: more of the feed (`#feed`). */
export const feedPath = (record: RecordRef, query: { filter?: string; before?: string } = {}): string =>
  withQuery(`${recordPath(record)}/feed`, query);
/** POST multipart `photos` → the record fragment. */
export const uploadPath = (record: RecordRef): string => `${recordPath(record)}/photos`;

/** POST value, kind → the passcode panel fragment. Write-only. */
export const addSecretPath = (record: RecordRef): string => `${recordPath(record)}/secrets`;
/**
 * POST reason (form) → JSON `{ value, kind: 'text' | 'pattern', seconds }`, `Cache-Control: no-store`; the value
 * of a pattern is its dots 1–9 in order, such as `14789`. Refusals are problem details with a `detail` to show.
 */
export const revealSecretPath = (jobNumber: number, secretId: string): string =>
  `${jobPath(jobNumber)}/secrets/${segment(secretId)}/reveal`;

// Photos
/** GET the bytes; `original` with `Content-Disposition: attachment`. Staff only. */
export const photoPath = (photoId: string, rendition: 'thumbnail' | 'preview' | 'original'): string =>
  `/photos/${segment(photoId)}/${rendition}`;
/** POST → tries again to fetch a failed photo; the tile fragment. */
export const retryPhotoPath = (photoId: string): string => `/photos/${segment(photoId)}/retry`;

// Customers
export const customersPath = (query: { q?: string; page?: number } = {}): string =>
  withQuery('/customers', query);
export const customerPath = (id: string): string => `/customers/${segment(id)}`;

/** POST name → 303 to the customer. */
export const customerNamePath = (id: string): string => `${customerPath(id)}/name`;
/** GET q? → who may be the same person; POST other → 303 to the customer, who is both from now on. */
export const customerJoinPath = (id: string, query: { q?: string } = {}): string =>
  withQuery(`${customerPath(id)}/join`, query);

// Settings
export const organizationSettingsPath = (): string => '/settings/organization';
export const membersSettingsPath = (): string => '/settings/members';
/** POST email, role → 303 back, or 422 with the page. */
export const invitePath = (): string => '/settings/members/invitations';
/** POST role → the row fragment (`#member-<id>`). */
export const memberRolePath = (memberId: string): string => `/settings/members/${segment(memberId)}/role`;
/** POST → the list again. */
export const removeMemberPath = (memberId: string): string => `/settings/members/${segment(memberId)}/remove`;
/** GET, POST; `?trade=` picks the question set. */
export const intakeSettingsPath = (trade?: string): string => withQuery('/settings/intake', { trade });
/** GET; POST understandByModel?, photosToModel?, modelTokensPerMonth → 303 back, or 422 with the page. */
export const modelSettingsPath = (): string => '/settings/model';
/** POST the form of the intake settings with `said` and `say` → the preview (`#intake-preview`). */
export const intakePreviewPath = (): string => '/settings/intake/preview';
/** GET; POST name → the page with the new key, once. */
export const apiKeysSettingsPath = (): string => '/settings/api-keys';
/** POST → 303 back. */
export const revokeApiKeyPath = (keyId: string): string => `/settings/api-keys/${segment(keyId)}/revoke`;
/** GET; POST title, text → 303 back, or 422 with the page. `?edit=` opens one, `?removed=` offers Undo. */
export const repliesSettingsPath = (query: { edit?: string; removed?: string } = {}): string =>
  withQuery('/settings/replies', query);
/** POST title, text → 303 back, or 422 with the page. */
export const replySettingsPath = (id: string): string => `/settings/replies/${segment(id)}`;
/** POST → 303 back. */
export const removeReplyPath = (id: string): string => `${replySettingsPath(id)}/remove`;
export const restoreReplyPath = (id: string): string => `${replySettingsPath(id)}/restore`;
/** GET: the person's own page, whatever their role. */
export const accountSettingsPath = (): string => '/settings/account';
/** POST current?, password → 303 back, or 422 with the page. */
export const passwordPath = (): string => '/settings/account/password';
/** POST organizationId → 303 to the inbox of that organization. */
export const switchOrganizationPath = (): string => '/settings/account/organization';
/** GET: what the person hears of; POST newItem, assigned, answered, photo, quietFrom, quietTo, digestAt → 303 back, or 422. */
export const notificationSettingsPath = (): string => '/settings/notifications';
/** POST slackPictures? → 303 back: whether cards in Slack show photos. */
export const slackPicturesPath = (): string => '/settings/notifications/pictures';
/**
 * GET. `connected`: the workspace that was just connected; `refused`: why none was; `teamId` and `channel`: that
 * workspace's channels for `purpose` that are called like it, to pick from; `test` and `said`: what became of a test.
 */
export const slackSettingsPath = (query: SlackQuery = {}): string => withQuery('/settings/slack', query);
type SlackQuery = {
  connected?: string;
  refused?: string;
  purpose?: 'intake' | 'cards';
  teamId?: string;
  channel?: string;
  test?: string;
  said?: string;
};
/** GET, the app's manifest for this Docket as a file. */
export const slackManifestPath = (): string => '/settings/slack/manifest';
/** GET → 303 to Slack, where the app is allowed. */
export const slackInstallPath = (): string => '/slack/install';
/** GET, where Slack sends the browser back: → 303 to the settings. */
export const slackRedirectPath = (): string => '/slack/oauth_redirect';
/** POST → 303 back: Slack is asked how the connection is. */
export const slackCheckPath = (teamId: string): string =>
  `/settings/slack/workspaces/${segment(teamId)}/check`;
/** POST → 303 back. */
export const slackDisconnectPath = (teamId: string): string =>
  `/settings/slack/workspaces/${segment(teamId)}/disconnect`;
/** POST purpose, teamId, channel (name, id or link) → 303 back, or 422 with the page. */
export const slackChannelsPath = (): string => '/settings/slack/channels';
export type SlackChannelRef = { purpose: 'intake' | 'cards'; teamId: string; channelId: string };
/** POST trade (intake) or trades, kinds, hours (cards) → 303 back. */
export const slackChannelPath = ({ purpose, teamId, channelId }: SlackChannelRef): string =>
  `/settings/slack/channels/${purpose}/${segment(teamId)}/${segment(channelId)}`;
/** POST → 303 back. */
export const removeSlackChannelPath = (channel: SlackChannelRef): string =>
  `${slackChannelPath(channel)}/remove`;
/** POST → 303 back: one message is sent there, and waited for. */
export const testSlackChannelPath = (channel: SlackChannelRef): string => `${slackChannelPath(channel)}/test`;
/** GET `?token=`; POST token → 303 to the account page: this member is that Slack user from now on. */
export const slackLinkPath = (): string => '/settings/slack/link';
/** POST teamId → 303 back. */
export const slackUnlinkPath = (): string => '/settings/slack/unlink';

// Customer pages
export const privacyPath = (slug: string): string => `/p/${segment(slug)}`;

// Simulator
export const simulatorPath = (): string => '/simulator';

/** What a handler puts in `HX-Trigger` (or `HX-Trigger-After-Swap`) to show a toast, with Undo where given. */
export function toastHeader(toast: { message: string; tone?: 'good' | 'bad'; undoPath?: string }): string {
  const json = JSON.stringify({ 'docket:toast': toast });
  // Header values are Latin-1: escape the rest as JSON does.
  return json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
