import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/feedback.js';
import { TextField } from '../../ui/field.js';
import { FileSize, Time } from '../../ui/locale.js';
import { type PhotoView, Picture } from '../../ui/photo.js';
import {
  arrangePhotoPath,
  captionPhotoPath,
  coverPhotoPath,
  photoPath,
  releasePhotoPath,
  relocatePhotoPath,
} from '../../ui/routes/photos.js';
import { type RecordRef, recordPath } from '../../ui/routes/record.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { PHASE_NAMES } from './photos-card.js';

/** One photo on one record, with what this member may do with it there. */
export interface PhotoSheetView {
  record: Exclude<RecordRef, { kind: 'conversation' }>;
  reference: string;
  photo: PhotoView;
  /** The ids of the photos that it would stand before, one earlier and one later; '' is the end. */
  earlier?: string;
  later?: string;
  phases: boolean;
  canArrange: boolean;
  /** This member may say that a photo is no longer for staff only. */
  canRelease: boolean;
  /** Other records of the same customer, where this member may put photos on other records. */
  elsewhere?: readonly { reference: string; title: string }[];
}

/** `/jobs/:number/photos/:id` for whoever opens it without scripts. */
export function PhotoSheetPage({ shell, view }: { shell: ShellView; view: PhotoSheetView }) {
  return (
    <StaffPage shell={shell} title={`${view.photo.name} · ${view.reference}`} place="jobs">
      <article class="photo-page stack">
        <p>
          <a href={recordPath(view.record)}>{view.reference}</a>
        </p>
        <h1>{view.photo.name}</h1>
        <PhotoSheet view={view} />
      </article>
    </StaffPage>
  );
}

export function PhotoSheet({ view }: { view: PhotoSheetView }) {
  const { photo, canArrange } = view;
  const shown = photo.state === 'stored' || photo.state === 'held';
  return (
    <div class="photo-sheet stack">
      {shown && (
        <a class="photo-open" href={photo.previewUrl}>
          <Picture photo={photo} alt={photo.caption ?? photo.name} />
        </a>
      )}
      <Facts photo={photo} />
      {'originalUrl' in photo && (
        <p>
          <ButtonLink small icon="download" href={photoPath(photo.id, 'original')} download={photo.name}>
            Download the original
          </ButtonLink>
        </p>
      )}
      {shown && <Kept photo={photo} canRelease={view.canRelease} />}
      {shown && canArrange && (
        <p>
          <ButtonLink small href={coverPhotoPath(view.record, photo.id)}>
            Cover parts of it
          </ButtonLink>
        </p>
      )}
      {canArrange && <Caption view={view} />}
      {canArrange && view.phases && <Phases view={view} />}
      {canArrange && <Order view={view} />}
      {view.elsewhere && <Elsewhere view={view} choices={view.elsewhere} />}
    </div>
  );
}

/** Why only staff see it, and the way out for who may decide that. */
function Kept(props: { photo: Extract<PhotoView, { state: 'stored' | 'held' }>; canRelease: boolean }) {
  const { photo, canRelease } = props;
  if (!photo.kept) return null;
  return (
    <Notice tone="warn">
      Staff only: {photo.kept}
      {canRelease && (
        <>
          {' '}
          <button
            type="button"
            class="button button-plain button-small"
            hx-post={releasePhotoPath(photo.id)}
            hx-swap="none"
          >
            I have looked: release it
          </button>
        </>
      )}
    </Notice>
  );
}

function Facts({ photo }: { photo: PhotoView }) {
  const stored = photo.state === 'stored' || photo.state === 'held';
  return (
    <dl class="photo-facts">
      <dt>File</dt>
      <dd dir="auto">{photo.name}</dd>
      <dt>Uploaded by</dt>
      <dd>
        <bdi>{photo.uploader}</bdi>
      </dd>
      {photo.via && (
        <>
          <dt>Came by</dt>
          <dd>{photo.via}</dd>
        </>
      )}
      <dt>Uploaded</dt>
      <dd>
        <Time at={photo.at} />
      </dd>
      {stored && (
        <>
          {photo.takenAt && (
            <>
              <dt>Taken</dt>
              <dd>
                <Time at={photo.takenAt} />
              </dd>
            </>
          )}
          {photo.device && (
            <>
              <dt>Camera</dt>
              <dd>{photo.device}</dd>
            </>
          )}
          <dt>Size</dt>
          <dd>
            <FileSize bytes={photo.bytes} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Caption({ view: { record, photo } }: { view: PhotoSheetView }) {
  const action = captionPhotoPath(record, photo.id);
  return (
    <form
      class="stack"
      method="post"
      action={action}
      hx-post={action}
      hx-target="#record"
      hx-swap="outerHTML"
    >
      <TextField
        id="photo-caption"
        name="caption"
        label="Caption"
        value={photo.caption ?? ''}
        maxLength={300}
        hint="Shown below the photo."
      />
      <p>
        <Button small>Save caption</Button>
      </p>
    </form>
  );
}

function Phases({ view: { record, photo } }: { view: PhotoSheetView }) {
  const now = photo.phase ?? 'intake';
  return (
    <fieldset class="bare photo-row">
      <legend class="field-label">Phase</legend>
      {(Object.keys(PHASE_NAMES) as (keyof typeof PHASE_NAMES)[]).map((phase) => (
        <ActionButton
          action={arrangePhotoPath(record, photo.id)}
          target="#record"
          name="phase"
          value={phase}
          small
          kind={phase === now ? 'primary' : 'plain'}
          disabled={phase === now}
        >
          {PHASE_NAMES[phase]}
        </ActionButton>
      ))}
    </fieldset>
  );
}

function Order({ view: { record, photo, earlier, later } }: { view: PhotoSheetView }) {
  const action = arrangePhotoPath(record, photo.id);
  const move = (before: string | undefined, words: string) =>
    before !== undefined && (
      <form method="post" action={action} hx-post={action} hx-target="#record" hx-swap="outerHTML">
        <input type="hidden" name="phase" value={photo.phase ?? 'intake'} />
        <input type="hidden" name="before" value={before} />
        <Button small>{words}</Button>
      </form>
    );
  return (
    <div class="photo-row">
      {move(earlier, 'Move earlier')}
      {move(later, 'Move later')}
    </div>
  );
}

function Elsewhere(props: { view: PhotoSheetView; choices: NonNullable<PhotoSheetView['elsewhere']> }) {
  const { record, photo } = props.view;
  const action = relocatePhotoPath(record, photo.id);
  return (
    <form
      class="stack"
      method="post"
      action={action}
      hx-post={action}
      hx-target="#record"
      hx-swap="outerHTML"
    >
      <TextField
        id="photo-elsewhere"
        name="to"
        label="Another record"
        value=""
        list="photo-records"
        placeholder="J-12 or Q-8"
        required
        maxLength={20}
        hint="Both feeds say where it went."
      />
      <datalist id="photo-records">
        {props.choices.map(({ reference, title }) => (
          <option value={reference}>{title}</option>
        ))}
      </datalist>
      <p class="photo-row">
        <Button small name="how" value="link">
          Show it there too
        </Button>
        <Button small name="how" value="move">
          Move it there
        </Button>
      </p>
    </form>
  );
}
