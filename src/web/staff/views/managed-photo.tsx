import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { PhotoTile } from '../../ui/photo.js';
import {
  deletePhotoPath,
  managePhotosPath,
  managePhotosStepPath,
  releaseManagedPhotoPath,
} from '../../ui/routes/photos.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Finality, type ManagedPhotoView, Standing } from './photo-manager.js';
import type { RecordView } from './record-view.js';

export interface ManagedPhotoPageView {
  record: RecordView['record'];
  reference: string;
  one: ManagedPhotoView;
  places: readonly { name: string; path: string }[];
  canArchive: boolean;
  canRelease: boolean;
  /** Whether this member may delete it: not offered, refused for a reason, or with what was typed. */
  deleting:
    | { may: false; because?: string }
    | { may: true; typed: { name: string; reason: string }; errors: DeleteErrors };
}

type DeleteErrors = { name?: string; reason?: string };

/** `/jobs/:number/photos/manage/:id`: the one place where a photo is deleted. */
export function ManagedPhotoPage({ shell, view }: { shell: ShellView; view: ManagedPhotoPageView }) {
  const { record, one, places } = view;
  const { photo } = one;
  return (
    <StaffPage shell={shell} title={`${photo.name} · ${view.reference}`} place="jobs">
      <article class="manage manage-one stack" aria-labelledby="photo-title">
        <p>
          <a href={managePhotosPath(record)}>Photos of {view.reference}</a>
        </p>
        <h1 id="photo-title" dir="auto">
          {photo.name}
        </h1>
        <div class="gallery" data-gallery>
          <PhotoTile photo={photo} />
        </div>
        <p class="managed-state">
          <Standing one={one} />
        </p>
        <Card title="Where it is">
          <ul class="places-of-photo">
            {places.map(({ name, path }) => (
              <li>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </Card>
        <div class="photo-row">
          {view.canRelease && (
            <ActionButton
              icon="check"
              action={releaseManagedPhotoPath(record, photo.id)}
              confirm="Nothing on this photo has to stay among staff?"
            >
              It may be shown
            </ActionButton>
          )}
          {view.canArchive && <Archive view={view} />}
        </div>
        <Delete view={view} />
      </article>
    </StaffPage>
  );
}

function Archive({ view: { record, one } }: { view: ManagedPhotoPageView }) {
  const step = one.archived ? 'restore' : 'archive';
  return (
    <ActionButton
      icon={one.archived ? 'retry' : 'file'}
      action={managePhotosStepPath(record, step)}
      name="photoIds"
      value={one.photo.id}
    >
      {one.archived ? 'Restore' : 'Archive'}
    </ActionButton>
  );
}

function Delete({ view }: { view: ManagedPhotoPageView }) {
  const { deleting, record, one } = view;
  if (!deleting.may) {
    return deleting.because ? <Notice tone="warn">{deleting.because}</Notice> : null;
  }
  const { typed, errors } = deleting;
  return (
    <Card title="Delete for good">
      <form method="post" class="stack" action={deletePhotoPath(record, one.photo.id)}>
        <Finality />
        <TextAreaField
          id="delete-reason"
          name="reason"
          label="Why"
          value={typed.reason}
          required
          maxLength={500}
          hint="Stays in the feed."
          {...(errors.reason ? { error: errors.reason } : {})}
        />
        <TextField
          id="delete-name"
          name="name"
          label="Type the photo’s name"
          value={typed.name}
          hint={one.photo.name}
          autocomplete="off"
          required
          {...(errors.name ? { error: errors.name } : {})}
        />
        <p class="photo-row">
          <Button kind="danger">Delete for good</Button>
          <ButtonLink href={managePhotosPath(record)}>Keep it</ButtonLink>
        </p>
      </form>
    </Card>
  );
}
