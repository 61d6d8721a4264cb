import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import type { NamedRecord } from '../../../intake/lock-open-record.js';
import type { SecretEntry } from '../../../vault/list-secrets.js';
import { refusalToRestore } from '../../../vault/may-restore.js';
import type { ToastView } from '../../ui/feedback.js';
import { putBackPath } from '../../ui/routes/record.js';
import type { PasscodePanelView } from '../views/record-view.js';

/** Who looks at the passcodes of which record. */
export type SecretsViewer = { staff: Staff; record: NamedRecord; open: boolean };

type Told = Pick<SecretEntry, 'id' | 'sureness' | 'typed' | 'places'>;

/** How long after saving a member is told what was taken out of their words. */
const JUST_NOW_MS = 15 * 60 * 1000;

const WHERE: Readonly<Record<string, string>> = {
  line: 'a line',
  unit: 'a unit',
  title: 'a title',
  note: 'the note to the customer',
  label: 'the name of a stage',
  caption: 'a caption',
  'file name': 'the name of a file',
  'internal note': 'a note',
  'message to the customer': 'a message that was not sent',
  part: 'a part',
  device: 'the details',
  brand: 'the details',
  model: 'the details',
  serial: 'the details',
  fault: 'the details',
  address: 'the details',
  preferredTime: 'the details',
};

/** Where a secret was taken out of a member's words, and who may say that it is none. */
export function presentTaken(
  told: Told,
  { staff, record, open }: SecretsViewer,
  now: Date,
): Pick<PasscodePanelView['secrets'][number], 'takenFrom' | 'putBack'> {
  const own = told.places.filter(({ memberId }) => memberId === staff.memberId);
  const newest = own.at(-1) ?? told.places.at(-1);
  if (!newest && told.sureness !== 'unsure') {
    return {};
  }
  const since = now.getTime() - JUST_NOW_MS;
  const justNow = own.some(({ createdAt }) => createdAt.getTime() >= since);
  const refusal = refusalToRestore(told, staff.memberId);
  const mayAtAll = open && (told.typed || told.sureness === 'unsure');
  return {
    ...(newest ? { takenFrom: { where: WHERE[newest.field] ?? 'what was typed', justNow } } : {}),
    ...(!mayAtAll
      ? {}
      : {
          putBack: !can(staff.role, 'restore-unsure-secret')
            ? { because: 'If it is no passcode, an owner or admin can put it back.' }
            : refusal
              ? { because: refusal }
              : { path: putBackPath(record, told.id) },
        }),
  };
}

/** What a page says after something was put back; `query` is what its address says. */
export function putBackToast(query: { 'put-back'?: unknown }): { toast?: ToastView } {
  const said = query['put-back'];
  if (typeof said !== 'string' || !/^\d{1,4}$/.test(said)) {
    return {};
  }
  const message =
    said === '0'
      ? 'It is no passcode any more. Its words have changed or left since: type it again, it stays now.'
      : 'Back in the text. Typed here again, it stays.';
  return { toast: { message } };
}
