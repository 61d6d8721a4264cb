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
/** GET the second step of a sign-in; POST code, next → 303 to `next`, or 422 with the page. */
export const signInCodePath = (query: { next?: string } = {}): string => withQuery('/sign-in/code', query);
/** POST → JSON, what the browser asks its passkeys. */
export const passkeyQuestionPath = (): string => '/sign-in/passkey/question';
/** POST JSON answer → 204 with a session, or problem details. */
export const signInWithPasskeyPath = (): string => '/sign-in/passkey';
/** GET `?token=`; POST token → 303 to the inbox, or the page with what is wrong. */
export const invitationPath = (token?: string): string => withQuery('/invitation', { token });
/** POST → 303 to sign-in. */
export const signOutPath = (): string => '/sign-out';

/** GET → 303 to where this person begins: the first set-up, the inbox, or a technician's day. */
export const homePath = (): string => '/';
/** GET → 303 to where the first set-up stands. With a step: GET its page, POST its form or skip=1 → 303 on. */
export const welcomePath = (step?: string): string => `/welcome${step ? `/${step}` : ''}`;
/** POST email, role, name? → the step again, with the link where none was mailed. */
export const welcomeInvitePath = (): string => `${welcomePath('people')}/invitations`;
/** POST → 303 to the last page: what is left of the set-up is not asked for any more. */
export const endWelcomePath = (): string => '/welcome/end';
/** GET, fragment: the jobs (`#day`) that this person is assigned to. */
export const todayPath = (): string => '/today';
/** GET: a job as it is kept on a phone, without its passcodes. */
export const dayJobPath = (number: number | ':number'): string => `${todayPath()}/jobs/${number}`;
/** GET: the script that answers where there is no network; from the root, as it answers for every page. */
export const serviceWorkerPath = (): string => '/service-worker.js';
/** GET: what an installed Docket is called and looks like. */
export const manifestPath = (): string => '/app.webmanifest';

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
/** POST until=hours|tomorrow|next-week|now → the item fragment: put off, or back on the lists. */
export const snoozePath = (conversationId: string): string => `${inboxItemPath(conversationId)}/snooze`;
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
export type JobsQuery = Partial<
  Record<
    | 'stage'
    | 'q'
    | 'pipeline'
    | 'owner'
    | 'assignee'
    | 'overdue'
    | 'trade'
    | 'from'
    | 'to'
    | 'sort'
    | 'after'
    | 'removed',
    string
  >
>;
export const jobsPath = (query: JobsQuery = {}): string => withQuery('/jobs', query);
/** GET: the same list as a file. */
export const jobsCsvPath = (query: JobsQuery = {}): string => withQuery('/jobs.csv', query);
/** POST name, address (of the list) → 303 there, or 422 with the page. */
export const savedFiltersPath = (): string => '/jobs/filters';
/** POST name, address → 303 there. */
export const savedFilterPath = (id: string): string => `/jobs/filters/${segment(id)}`;
/** POST address → 303 there. */
export const removeSavedFilterPath = (id: string): string => `${savedFilterPath(id)}/remove`;
/** POST → 303 to the list that it is. */
export const restoreSavedFilterPath = (id: string): string => `${savedFilterPath(id)}/restore`;
export const jobPath = (number: number): string => `/jobs/${segment(number)}`;
export const quotePath = (number: number): string => `/quotes/${segment(number)}`;

// Board
export type BoardAddress = {
  pipeline?: string;
  mine?: '1';
  overdue?: '1';
  trade?: string;
  q?: string;
};
/** GET, fragment: the columns (`#board`). The filters stay in the address. */
export const boardPath = (query: BoardAddress = {}): string => withQuery('/board', query);
/** GET, fragment: the next cards of a column. */
export const boardColumnPath = (stageId: string, query: BoardAddress & { after: string }): string =>
  withQuery(`/board/columns/${segment(stageId)}`, query);
/** GET `?numbers=12,15` → these cards as they are now, without those that are not on this board, and all counts. */
export const boardCardsPath = (query: BoardAddress = {}): string => withQuery('/board/cards', query);
/** POST number, from (the stage it was seen on), to, confirm? → JSON `{ stage, closed }`, or problem details. */
export const boardMovesPath = (): string => '/board/moves';
/** POST formId, title, customer, stageId, due → JSON `{ id, number, nextFormId }`, or problem details. */
export const boardJobsPath = (): string => '/board/jobs';
/** GET `?customer=` → options for whose job it is. */
export const boardCustomersPath = (): string => '/board/customers';

/** POST stage=key → the record fragment (`#record`). */
export const stagePath = (record: RecordRef): string => `${recordPath(record)}/stage`;
/** POST → 303 to the job: the quote becomes a job; secrets and photos move along. */
export const quoteToJobPath = (number: number): string => `${quotePath(number)}/job`;
type QuotesQuery = { state?: string; q?: string; after?: string };
/** GET: the quotes by where they are, with what they come to. */
export const quotesPath = (query: QuotesQuery = {}): string => withQuery('/quotes', query);
/** GET: what a new quote begins with; POST customer or job, title, template → 303 to its draft. */
export const newQuotePath = (query: { customer?: string; job?: string } = {}): string =>
  withQuery('/quotes/new', query);
/** GET `?q=`, fragment: what the price book has of it (`#found-prices`). */
export const findPricesPath = (): string => '/quotes/prices';
/**
 * GET: the draft to write; `?add=1` with one more empty line. POST all of it with the revision that was seen → 303
 * back, or 422 with the page; for scripts `#draft-state`.
 */
export const quoteDraftPath = (number: number, query: { add?: '1' } = {}): string =>
  withQuery(`${quotePath(number)}/draft`, query);
/** POST name → 303 to the draft, or 422 with it: its lines are kept as a template. */
export const saveTemplatePath = (number: number): string => `${quotePath(number)}/template`;
/** GET: to whom it goes and what is said; POST seen → 303 to the quote, or 422 with the page. */
export const sendQuotePath = (number: number): string => `${quotePath(number)}/send`;
/** POST → 303 to the draft of the next version. */
export const reviseQuotePath = (number: number): string => `${quotePath(number)}/revise`;
/** POST → the offer (`#offer`): with a new link, shown once, or without any. */
export const quoteLinksPath = (number: number, step: 'renew' | 'revoke'): string =>
  `${quotePath(number)}/links/${step}`;
/** POST → the record fragment; destroys the quote's secrets. */
export const declineQuotePath = (number: number): string => `${quotePath(number)}/decline`;
/** POST the answers of a form, with the version that was seen → the record fragment, or 422 with it. */
export const jobFormPath = (number: number, formId: string): string =>
  `${jobPath(number)}/forms/${segment(formId)}`;
/** POST stage=id → the record fragment; the job goes on in another pipeline. */
export const jobPipelinePath = (number: number): string => `${jobPath(number)}/pipeline`;
/** POST as=done|cancelled, reason? → the record fragment; destroys the job's secrets. */
export const closeJobPath = (number: number): string => `${jobPath(number)}/close`;
/** POST → the record fragment; the signed-in member becomes the owner. */
export const claimRecordPath = (record: RecordRef): string => `${recordPath(record)}/claim`;
/** POST priority=low|normal|high|urgent → the record fragment. */
export const priorityPath = (record: RecordRef): string => `${recordPath(record)}/priority`;
/** POST value, seen → the record fragment, or 422 with the field (`#job-title`) where somebody changed it meanwhile. */
export const jobTitlePath = (number: number): string => `${jobPath(number)}/title`;
/** POST value (a day or empty), seen → the record fragment, or 422 with the field (`#job-due`). */
export const jobDuePath = (number: number): string => `${jobPath(number)}/due`;
/** POST → the record fragment; the job is nobody's again. */
export const releaseJobPath = (number: number): string => `${jobPath(number)}/release`;
/** GET: the papers of a job, made and to be made. */
export const jobDocumentsPath = (number: number): string => `${jobPath(number)}/documents`;
/** POST words, do (make, send) → the papers of the job; 422 with what is wrong. */
export const jobPaperPath = (number: number, kind: 'report' | 'intake-receipt'): string =>
  `${jobPath(number)}/${kind}`;
/** GET: a document of the job, as its customer has it. */
export const jobDocumentPath = (number: number, documentId: string): string =>
  `${jobPath(number)}/documents/${segment(documentId)}.pdf`;
/** POST name, quantity, note → the parts (`#parts`), or 422 with them and what is wrong. */
export const jobPartsPath = (number: number): string => `${jobPath(number)}/parts`;
/** POST name, quantity, note, version → the parts, or 422 with them and what is wrong. */
export const jobPartPath = (number: number, partId: string): string =>
  `${jobPartsPath(number)}/${segment(partId)}`;
/** POST → the parts. */
export const removeJobPartPath = (number: number, partId: string): string =>
  `${jobPartPath(number, partId)}/remove`;
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
/**
 * GET the bytes; `original` with `Content-Disposition: attachment`. Staff only. With the rendition's `sha256` it is
 * the address of these very bytes, which a browser may keep.
 */
export const photoPath = (
  photoId: string,
  rendition: 'thumbnail' | 'preview' | 'original',
  sha256?: string,
): string => `/photos/${segment(photoId)}/${rendition}${sha256 ? `?v=${sha256.slice(0, 16)}` : ''}`;
/** GET → one photo on one record and what can be done with it; a fragment for scripts. */
export const photoSheetPath = (record: RecordRef, photoId: string): string =>
  `${recordPath(record)}/photos/${segment(photoId)}`;
/** GET: what of the photo is covered; POST covers (JSON) → 303. */
export const coverPhotoPath = (record: RecordRef, photoId: string): string =>
  `${photoSheetPath(record, photoId)}/cover`;
/** POST → 204 with a toast: a person has looked at the photo, it may be shown like any other. */
export const releasePhotoPath = (photoId: string): string => `/photos/${segment(photoId)}/release`;
/** POST phase, before? (the id of the photo that is to follow) → the record fragment. */
export const arrangePhotoPath = (record: RecordRef, photoId: string): string =>
  `${photoSheetPath(record, photoId)}/place`;
/** POST caption → the record fragment. */
export const captionPhotoPath = (record: RecordRef, photoId: string): string =>
  `${photoSheetPath(record, photoId)}/caption`;
/** POST to ("J-12"), how (link or move) → the record fragment. */
export const relocatePhotoPath = (record: RecordRef, photoId: string): string =>
  `${photoSheetPath(record, photoId)}/elsewhere`;
/** GET → all originals of a record as one zip file. */
export const photosZipPath = (record: RecordRef): string => `${recordPath(record)}/photos.zip`;
/** POST of one photo as a form → JSON. `id` is the record's id, not its number. */
export const sendPhotoPath = (kind: string, id: string): string =>
  `/photos?kind=${segment(kind)}&id=${segment(id)}`;
type PhotoRecord = Exclude<RecordRef, { kind: 'conversation' }>;
/** GET: a record's photos for those who decide who sees them, and what is kept. */
export const managePhotosPath = (record: PhotoRecord): string => `${recordPath(record)}/photos/manage`;
/** POST photoIds… → the manager (`#manage`), or 303 back. */
export const managePhotosStepPath = (
  record: PhotoRecord,
  step: 'show' | 'hide' | 'archive' | 'restore',
): string => `${managePhotosPath(record)}/${step}`;
/** GET: one photo, its places, and how it is deleted. */
export const managePhotoPath = (record: PhotoRecord, photoId: string): string =>
  `${managePhotosPath(record)}/${segment(photoId)}`;
/** POST name, reason → 303 to the manager, or 422 with the page. */
export const deletePhotoPath = (record: PhotoRecord, photoId: string): string =>
  `${managePhotoPath(record, photoId)}/delete`;
/** POST → 303 back: customers may see it, whatever was found on it. */
export const releaseManagedPhotoPath = (record: PhotoRecord, photoId: string): string =>
  `${managePhotoPath(record, photoId)}/release`;
type ReviewQuery = { by?: string; show?: string; days?: string; after?: string };
/** GET: the wall of photos to review; a part (`#wall`) for scripts. */
export const reviewPhotosPath = (query: ReviewQuery = {}): string => withQuery('/photos/review', query);
/** POST (ask-again: note) → the wall again (`#wall`) with the same query, or 303 back. */
export const reviewPhotoPath = (
  photoId: string,
  step: 'approve' | 'ask-again' | 'release',
  query: ReviewQuery = {},
): string => withQuery(`/photos/review/${segment(photoId)}/${step}`, query);
/** POST → tries again to fetch a failed photo; the tile fragment. */
export const retryPhotoPath = (photoId: string): string => `/photos/${segment(photoId)}/retry`;

// Bookings
/** GET: the week that `date` is in, that day on a phone; of one `member` or everybody. */
export const bookingsPath = (
  query: { date?: string | undefined; member?: string | undefined } = {},
): string => withQuery('/bookings', query);
/** GET: an empty form; for `about` (`job-12`, `customer-…`), at a time, with a member. POST it to `bookingsPath`. */
export const newBookingPath = (
  query: { about?: string; date?: string; time?: string; member?: string | undefined; back?: string } = {},
): string => withQuery('/bookings/new', query);
/** POST a booking's form → what speaks against it, a fragment for `#booking-doubts`. */
export const bookingCheckPath = (): string => '/bookings/check';
/** GET; POST its form → 303 to `back`, or 422 with the page. */
export const bookingPath = (id: string, query: { back?: string } = {}): string =>
  withQuery(`/bookings/${segment(id)}`, query);
/** POST as=`finish`|`miss` → 303 to the booking. */
export const settleBookingPath = (id: string): string => `${bookingPath(id)}/settle`;
/** POST reason, tell? → 303 to the booking, or 422. */
export const cancelBookingPath = (id: string): string => `${bookingPath(id)}/cancel`;
/** POST job → 303 to the booking. */
export const attachBookingPath = (id: string): string => `${bookingPath(id)}/attach`;
/** GET; POST a booking's form → 303 to the job that the quote became, booked, or 422 with the page. */
export const bookQuotePath = (number: number): string => `${quotePath(number)}/book`;

// Customers
export const customersPath = (query: { q?: string; after?: string } = {}): string =>
  withQuery('/customers', query);
export const customerPath = (id: string): string => `/customers/${segment(id)}`;

/** POST name → 303 to the customer. */
export const customerNamePath = (id: string): string => `${customerPath(id)}/name`;
/** POST email → 303 back, or 422 with the page. */
export const customerEmailPath = (id: string): string => `${customerPath(id)}/email`;
/** GET q? → who may be the same person; POST other → 303 to the customer, who is both from now on. */
export const customerJoinPath = (id: string, query: { q?: string } = {}): string =>
  withQuery(`${customerPath(id)}/join`, query);

// Settings
export const organizationSettingsPath = (): string => '/settings/organization';
/** POST jobs?, bookings?, quotes?, invoices?, portal? → 303 back: what the organization uses. */
export const modulesSettingsPath = (): string => '/settings/organization/modules';
/** POST → 303 back: a made-up shop to look around in. */
export const loadDemoPath = (): string => '/settings/demo/load';
/** POST → 303 back: all of it goes. */
export const removeDemoPath = (): string => '/settings/demo/remove';
/** GET; POST plan → 303 back. */
export const planSettingsPath = (): string => '/settings/plan';
/** GET: the audit log, older than `before`. */
export const auditSettingsPath = (
  query: { kind?: string | undefined; member?: string | undefined; before?: string | undefined } = {},
): string => withQuery('/settings/audit', query);
export const membersSettingsPath = (): string => '/settings/members';
/** POST email, role → 303 back, or 422 with the page. */
export const invitePath = (): string => '/settings/members/invitations';
/** POST → as `invitePath`: a new link for an open invitation. */
export const resendInvitationPath = (memberId: string): string =>
  `/settings/members/${segment(memberId)}/invitation`;
/** POST → 303 back. */
export const revokeInvitationPath = (memberId: string): string =>
  `/settings/members/${segment(memberId)}/invitation/revoke`;
/** POST → 303 back. */
export const resetSecondStepPath = (memberId: string): string =>
  `/settings/members/${segment(memberId)}/second-step/reset`;
/** POST requireSecondFactor? → 303 back. */
export const requireSecondStepPath = (): string => '/settings/members/second-step';
/** POST role → the row fragment (`#member-<id>`). */
export const memberRolePath = (memberId: string): string => `/settings/members/${segment(memberId)}/role`;
/** POST → 303 back: a former member is one again. */
export const reactivateMemberPath = (memberId: string): string =>
  `/settings/members/${segment(memberId)}/reactivate`;
/** GET: what they leave behind; POST to? → 303 back, or 422 with the page. */
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
/** GET; POST name, template → 303 to the new pipeline, or 422 with the page. */
export const pipelinesSettingsPath = (): string => '/settings/pipelines';
/** GET, the stages of one; POST `action` with the version that was seen → 303 back, or 422 with the page. */
export const pipelineSettingsPath = (id: string, action?: PipelineAction): string =>
  `/settings/pipelines/${segment(id)}${action ? `/${action}` : ''}`;
export type PipelineAction = 'name' | 'standard' | 'trades' | 'move' | 'archive' | 'restore' | 'stages';
/** GET, a stage with its rules; POST → 303 back, or 422 with the page. */
export const stageSettingsPath = (pipelineId: string, stageId: string, action?: 'move' | 'remove'): string =>
  `${pipelineSettingsPath(pipelineId)}/stages/${segment(stageId)}${action ? `/${action}` : ''}`;
/** GET; POST name → 303 to the new form, or 422 with the page. */
export const formsSettingsPath = (): string => '/settings/forms';
/** GET, the fields of one; POST with the version that was seen → 303 back, or 422 with the page. */
export const formSettingsPath = (id: string, action?: 'fields' | 'archive' | 'restore'): string =>
  `/settings/forms/${segment(id)}${action ? `/${action}` : ''}`;
export const fieldSettingsPath = (formId: string, fieldId: string, action?: 'move' | 'remove'): string =>
  `${formSettingsPath(formId, 'fields')}/${segment(fieldId)}${action ? `/${action}` : ''}`;
/** GET; POST remindDayBefore?, remindDayBeforeAt, remindHoursBefore, `reminder.en`… → 303 back, or 422 with the page. */
export const bookingSettingsPath = (): string => '/settings/bookings';
/** GET; POST legalName, address, … rateName+, ratePercent+ → 303 back, or 422 with the page. */
/** GET: what was said to the customer and what comes; POST `/stop` → 303 back. */
export const followUpsPath = ({ kind, number }: { kind: 'quote' | 'invoice'; number: number }): string =>
  `/${kind}s/${segment(number)}/follow-ups`;
export const followUpStopPath = (of: { kind: 'quote' | 'invoice'; number: number }): string =>
  `${followUpsPath(of)}/stop`;
export const billingSettingsPath = (): string => '/settings/billing';
/** GET; POST quoteFollowUpDays, invoiceReminderDays, `quote-1.en`…, show? (preview: the page) → 303 back, or 422. */
export const followUpSettingsPath = (): string => '/settings/follow-ups';
/** GET `?v=`: the logo as PNG; POST multipart `logo` → 303 back, or 422 with the page. */
export const logoSettingsPath = (sha256?: string): string =>
  withQuery(`${billingSettingsPath()}/logo`, { v: sha256 });
/** POST → 303 back. */
export const removeLogoPath = (): string => `${logoSettingsPath()}/remove`;
type PricesQuery = { q?: string; show?: 'archived'; edit?: string; archived?: string; after?: string };
/** GET; POST name, description, unit, price, tax → 303 back, or 422 with the page. `?archived=` offers Undo. */
export const pricesSettingsPath = (query: PricesQuery = {}): string => withQuery('/settings/prices', query);
/** POST name, description, unit, price, tax → 303 back, or 422 with the page. */
export const priceSettingsPath = (id: string, action?: 'archive' | 'restore'): string =>
  `/settings/prices/${segment(id)}${action ? `/${action}` : ''}`;
/** GET, with the current words of a kind and language; POST kind, language, seen, text → 303 back, or 422. */
export const termsSettingsPath = (query: { kind?: string; language?: string } = {}): string =>
  withQuery('/settings/terms', query);
/** POST → the account page with the new address, once. */
export const shareCalendarPath = (): string => '/settings/account/calendar';
/** POST → 303 back. */
export const revokeCalendarPath = (): string => '/settings/account/calendar/revoke';
/** GET: the person's own page, whatever their role. */
export const accountSettingsPath = (): string => '/settings/account';
/** POST current?, password → 303 back, or 422 with the page. */
export const passwordPath = (): string => '/settings/account/password';
/** GET: the second step of one's sign-in. POST `/begin` password?, `/confirm` code, `/codes` code password?, `/off` code. */
export const secondStepPath = (action?: 'begin' | 'confirm' | 'codes' | 'off'): string =>
  `/settings/account/second-step${action ? `/${action}` : ''}`;
/** POST → JSON, what the browser makes a passkey of. */
export const newPasskeyQuestionPath = (): string => '/settings/account/passkeys/question';
/** POST JSON name, response → 204, or problem details. */
export const passkeysPath = (): string => '/settings/account/passkeys';
/** POST → 303 back. */
export const removePasskeyPath = (id: string): string => `/settings/account/passkeys/${segment(id)}/remove`;
/** POST → 303 back. */
export const endSessionPath = (id: string): string => `/settings/account/sessions/${segment(id)}/end`;
/** POST → 303 back: all but this one. */
export const endOtherSessionsPath = (): string => '/settings/account/sessions/end-others';
/** POST organizationId → 303 to the inbox of that organization. */
export const switchOrganizationPath = (): string => '/settings/account/organization';
/** GET: what the person hears of; POST newItem, assigned, answered, photo, quietFrom, quietTo, digestAt → 303 back, or 422. */
export const notificationSettingsPath = (): string => '/settings/notifications';
/** POST slackPictures? → 303 back: whether cards in Slack show photos. */
export const slackPicturesPath = (): string => '/settings/notifications/pictures';
/** GET: each way to customers and staff; `sent`: a test of it was handed over. */
export const channelsSettingsPath = (query: { sent?: 'sms' | 'email' } = {}): string =>
  withQuery('/settings/channels', query);
/** POST phone, from? → 303 back, or the page with what is in the way. */
export const testTextPath = (): string => '/settings/channels/sms/test';
/** POST email → 303 back, or the page with what is in the way. */
export const testMailPath = (): string => '/settings/channels/email/test';
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
/** GET: mails to this address; POST want (stop, again), or a mail program's one click → the page. */
export const mailStopPath = (token: string): string => `/u/${segment(token)}`;
/** GET: a quote for its customer, by the token of its link. HEAD and GET alone never count as seen. */
export const quoteLinkPath = (token: string): string => `/q/${token === ':token' ? token : segment(token)}`;
/**
 * POST on a quote's link. `totals` answers with the totals of the ticked lines; `accept`, `decline`, `ask` and `renew`
 * → 303 to the page, or 422 with it and what is wrong; `newest` → 303 to the newest version; `seen` → 204.
 */
export const quoteActionPath = (
  token: string,
  action: 'totals' | 'accept' | 'decline' | 'ask' | 'renew' | 'newest' | 'seen',
): string => `${quoteLinkPath(token)}/${action}`;
/** GET: the document as it was sent; once accepted, as it was signed. */
export const quotePdfPath = (token: string): string => `${quoteLinkPath(token)}/quote.pdf`;
/** GET: a photo of the quote, by its place in the version. */
export const quotePhotoPath = (
  token: string,
  position: number | ':position',
  which: 'thumbnail' | 'preview',
): string => `${quoteLinkPath(token)}/photos/${position}/${which}`;
/** GET: the business's logo, and a drawn signature. */
export const quotePicturePath = (token: string, which: 'logo' | 'signature'): string =>
  `${quoteLinkPath(token)}/${which}`;
/** GET: a document for its customer, by the token of its link. */
export const documentLinkPath = (token: string): string =>
  `/d/${token === ':token' ? token : segment(token)}`;
/** GET: its PDF, byte for byte as it was kept. */
export const documentPdfPath = (token: string): string => `${documentLinkPath(token)}/document.pdf`;
/** GET: a photo that it shows, in full size (where its PDF links to) or small. */
export const documentPhotoPath = (token: string, photoId: string, small = false): string =>
  `${documentLinkPath(token)}/photos/${photoId === ':photo' ? photoId : segment(photoId)}${small ? '/small' : ''}`;
/** GET: what is done with a customer's data, as it holds now. `?lang=` picks a language. */
export const privacyPath = (slug: string, query: { lang?: string } = {}): string =>
  withQuery(`/p/${segment(slug)}`, query);
/** GET: what quotes are offered under, as it holds now. */
export const termsPath = (slug: string, query: { lang?: string } = {}): string =>
  withQuery(`/p/${segment(slug)}/terms`, query);
/** GET: one version, at this address for good. */
export const termsVersionPath = (
  slug: string,
  version: { kind: string; language: string; number: number },
): string => `/p/${segment(slug)}/${version.kind}/${segment(version.language)}/${version.number}`;

// Simulator
export const simulatorPath = (): string => '/simulator';

/** What a handler puts in `HX-Trigger` (or `HX-Trigger-After-Swap`) to show a toast, with Undo where given. */
export function toastHeader(toast: { message: string; tone?: 'good' | 'bad'; undoPath?: string }): string {
  const json = JSON.stringify({ 'docket:toast': toast });
  // Header values are Latin-1: escape the rest as JSON does.
  return json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
