import { Badge } from '../../ui/badge.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState, Notice } from '../../ui/feedback.js';
import { Time } from '../../ui/locale.js';
import { PhotoTile, type PhotoView } from '../../ui/photo.js';
import { managePhotoPath, managePhotosStepPath } from '../../ui/routes/photos.js';
import { recordPath } from '../../ui/routes/record.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import type { RecordView } from './record-view.js';

/** A photo with who may see it. */
export interface ManagedPhotoView {
  photo: PhotoView;
  visible: boolean;
  archived: boolean;
  /** Why customers do not see it whatever `visible` says: "May show a passcode". */
  kept?: string;
}

export interface TombstoneView {
  name: string;
  by: string;
  at: string;
  reason: string;
  sha256: string | null;
  /** What became of the bytes, in a sentence. */
  bytes: string;
}

export interface PhotoManagerView {
  record: RecordView['record'];
  reference: string;
  photos: readonly ManagedPhotoView[];
  tombstones: readonly TombstoneView[];
  canShow: boolean;
  canArchive: boolean;
  /** Where photos of all jobs are reviewed, for those who may. */
  reviewPath?: string;
}

/** `/jobs/:number/photos/manage`: staff only, apart from the record's own page. */
export function PhotoManagerPage({ shell, view }: { shell: ShellView; view: PhotoManagerView }) {
  return (
    <StaffPage shell={shell} title={`Photos of ${view.reference}`} place="jobs">
      <PhotoManager view={view} />
    </StaffPage>
  );
}

/** The answer to every form of the page. */
export function PhotoManager({ view }: { view: PhotoManagerView }) {
  return (
    <article class="manage stack" id="manage" aria-labelledby="manage-title">
      <p>
        <a href={recordPath(view.record)}>{view.reference}</a>
        {view.reviewPath && (
          <>
            {' '}
            · <a href={view.reviewPath}>Photo review</a>
          </>
        )}
      </p>
      <h1 id="manage-title">Photos of {view.reference}</h1>
      <Chosen view={view} />
      {view.tombstones.length > 0 && <Tombstones tombstones={view.tombstones} />}
    </article>
  );
}

function Chosen({ view }: { view: PhotoManagerView }) {
  const { photos, record, canShow, canArchive } = view;
  if (photos.length === 0) {
    return (
      <EmptyState icon="photo" title="No photos">
        What comes in or is added to {view.reference} is kept in order here.
      </EmptyState>
    );
  }
  return (
    <form method="post" class="stack">
      <fieldset class="bare manage-bar">
        <legend class="visually-hidden">What to do with the ticked photos</legend>
        {canShow && <Step record={record} step="show" icon="eye" words="Show to customer" />}
        {canShow && <Step record={record} step="hide" icon="users" words="Staff only" />}
        {canArchive && <Step record={record} step="archive" icon="file" words="Archive" />}
        {canArchive && <Step record={record} step="restore" icon="retry" words="Restore" />}
      </fieldset>
      <p class="muted">
        Tick photos, then say what to do. Archived photos are on no page and can be restored. To delete one
        for good, open its details.
      </p>
      <div class="gallery manage-gallery" data-gallery>
        {photos.map((one) => (
          <Managed one={one} record={record} />
        ))}
      </div>
    </form>
  );
}

function Step(props: {
  record: RecordView['record'];
  step: 'show' | 'hide' | 'archive' | 'restore';
  icon: 'eye' | 'users' | 'file' | 'retry';
  words: string;
}) {
  const path = managePhotosStepPath(props.record, props.step);
  return (
    <Button icon={props.icon} small formAction={path} hx-post={path} hx-target="#manage" hx-swap="outerHTML">
      {props.words}
    </Button>
  );
}

function Managed({ one, record }: { one: ManagedPhotoView; record: RecordView['record'] }) {
  const { photo } = one;
  return (
    <div class="managed" data-archived={one.archived}>
      <label class="managed-choice">
        <input type="checkbox" name="photoIds" value={photo.id} />
        <span class="visually-hidden">Choose {photo.name}</span>
      </label>
      <PhotoTile photo={photo} />
      <p class="managed-state">
        <Standing one={one} />
      </p>
      <ButtonLink kind="quiet" small href={managePhotoPath(record, photo.id)}>
        Details
        <span class="visually-hidden"> of {photo.name}</span>
      </ButtonLink>
    </div>
  );
}

/** Who may see it, in a word or two. */
export function Standing({ one }: { one: Omit<ManagedPhotoView, 'photo'> }) {
  return (
    <>
      {one.archived && <Badge tone="neutral">Archived</Badge>}
      {one.kept && <Badge tone="warn">{one.kept}</Badge>}
      {!one.archived &&
        !one.kept &&
        (one.visible ? <Badge tone="good">Customer sees it</Badge> : <Badge tone="accent">Staff only</Badge>)}
    </>
  );
}

function Tombstones({ tombstones }: { tombstones: readonly TombstoneView[] }) {
  return (
    <Card title={`Deleted (${tombstones.length})`}>
      <ul class="tombstones">
        {tombstones.map(({ name, by, at, reason, sha256, bytes }) => (
          <li>
            <strong dir="auto">{name}</strong>
            <span class="muted">
              by <bdi>{by}</bdi> · <Time at={at} />
            </span>
            <span dir="auto">{reason}</span>
            <span class="muted">{bytes}</span>
            {sha256 && <code>{sha256}</code>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What deleting means, before anybody does it. */
export function Finality() {
  return (
    <Notice tone="bad">
      Deleting cannot be undone. The photo and everything made from it is removed from storage, and nobody can
      recover it: not you, not Docket. What stays in the feed is that it was deleted, by whom, why, and its
      hash.
    </Notice>
  );
}
