import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import { PHOTO_LIMITS } from '../../../photos/photo-limits.js';
import type { PhotoRoom } from '../../../photos/photo-room.js';
import { organizationSettingsPath } from '../../ui/routes/organization-settings.js';
import { sendPhotoPath } from '../../ui/routes/photos.js';
import type { PageSubject } from '../jobs/present-record.js';
import type { UploadView } from '../views/record-view.js';

/** How this member adds photos to a record; where they cannot, why not and who can do what about it. */
export function presentUpload(
  staff: Staff,
  { record, ref, assigned, open }: PageSubject,
  room: PhotoRoom | null,
): UploadView {
  const left = room && Math.max(0, room.limit - room.shown);
  const because = !can(staff.role, 'upload-photo', { assigned })
    ? 'Only people assigned to the job add photos to it.'
    : record.kind === 'job' && !open
      ? 'The job is closed: no photos can be added to it any more.'
      : room && left === 0
        ? `${fullWords(room)} ${adviceOf(staff, room)}`
        : undefined;
  return {
    path: sendPhotoPath(ref.kind, ref.id),
    reference: `${record.kind === 'job' ? 'J' : 'Q'}-${record.number}`,
    phases: record.kind === 'job',
    may: because === undefined,
    room: left,
    ...(because ? { because } : {}),
    ...(room && room.held > 0 ? { held: heldWords(staff, room) } : {}),
    ...(room && (left === 0 || room.held > 0) && canUpgrade(staff, room)
      ? { upgradePath: `${organizationSettingsPath()}#plan` }
      : {}),
  };
}

function fullWords({ limit }: PhotoRoom): string {
  return limit === 0
    ? 'The free plan keeps no photos on jobs.'
    : `This job has its ${limit} photos, the most on this plan.`;
}

function heldWords(staff: Staff, room: PhotoRoom): string {
  const photos = room.held === 1 ? '1 photo is held' : `${room.held} photos are held`;
  return `${photos}: over the ${room.limit} of this plan. Nothing is lost. ${adviceOf(staff, room)}`;
}

const LARGEST_LIMIT = Math.max(...Object.values(PHOTO_LIMITS));

function canUpgrade(staff: Staff, { limit }: PhotoRoom): boolean {
  return limit < LARGEST_LIMIT && can(staff.role, 'change-plan');
}

/** What makes room, and who may do it; whoever may upgrade gets the words "upgrade the plan" as a link after it. */
function adviceOf(staff: Staff, room: PhotoRoom): string {
  const archive = can(staff.role, 'archive-photo')
    ? 'Archive one to make room'
    : 'Ask an owner or admin to archive one';
  const upgrade = canUpgrade(staff, room) ? '' : ' ask an owner to upgrade the plan.';
  if (room.limit === 0) {
    return upgrade === '' ? 'You can' : 'Ask an owner to upgrade the plan.';
  }
  return room.limit >= LARGEST_LIMIT ? `${archive}.` : `${archive}, or${upgrade}`;
}
