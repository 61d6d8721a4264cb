import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState, Notice } from '../../ui/feedback.js';
import { Icon } from '../../ui/icons.js';
import { PhotoTile, type PhotoView } from '../../ui/photo.js';
import { arrangePhotoPath, managePhotosPath, photoSheetPath, photosZipPath } from '../../ui/routes/photos.js';
import { recordPath, uploadPath } from '../../ui/routes/record.js';
import { isComparable } from './compare-dialog.js';
import type { RecordView, UploadView } from './record-view.js';

export const PHASE_NAMES = { intake: 'Intake', before: 'Before', during: 'During', after: 'After' } as const;
type Phase = keyof typeof PHASE_NAMES;
const PHASES = Object.keys(PHASE_NAMES) as Phase[];

/** What is sent to a photo's own place in a gallery that can be ordered. */
type Arranging = { record: RecordView['record']; may: boolean };

/** The photos of a job or quote by phase, and how more are added. */
export function PhotosCard({ view }: { view: RecordView }) {
  const { photos, record, upload } = view;
  const groups = PHASES.map((phase) => ({
    phase,
    photos: photos.filter((photo) => (photo.phase ?? 'intake') === phase),
  }));
  return (
    <Card title={`Photos (${photos.length})`} part="photos" aside={<Actions view={view} />}>
      <div class="photos-stack">
        <UploadBar upload={upload} record={record} />
        {upload.held && (
          <Notice tone="warn">
            {upload.held} <Upgrade upload={upload} />
          </Notice>
        )}
        <div
          class="phases"
          data-gallery
          {...(view.canArrange ? { 'data-manage': managePhotosPath(record) } : {})}
          data-phases={upload.phases ? 'all' : 'one'}
        >
          {groups.map((group) => (
            <PhaseGroup {...group} arranging={{ record, may: view.canArrange }} />
          ))}
        </div>
        {photos.length === 0 && (
          <div data-no-photos>
            <EmptyState icon="photo" title="No photos yet">
              What the customer texts lands here by itself.
            </EmptyState>
          </div>
        )}
      </div>
    </Card>
  );
}

function Actions({ view }: { view: RecordView }) {
  const originals = view.photos.some((photo) => 'originalUrl' in photo);
  return (
    <>
      {isComparable(view.photos) && (
        <Button type="button" kind="quiet" small icon="columns" data-dialog-open="compare">
          Compare
        </Button>
      )}
      {originals && (
        <ButtonLink kind="quiet" small icon="download" href={photosZipPath(view.record)} download="">
          Download all
        </ButtonLink>
      )}
    </>
  );
}

/** A phase without photos keeps its place hidden: for what is dropped or sent there. */
function PhaseGroup(props: { phase: Phase; photos: readonly PhotoView[]; arranging: Arranging }) {
  const { phase, photos, arranging } = props;
  return (
    <section
      class="phase"
      data-phase={phase}
      data-empty={photos.length === 0}
      aria-labelledby={`phase-${phase}`}
    >
      <h3 id={`phase-${phase}`}>
        {PHASE_NAMES[phase]} <span class="count">{photos.length}</span>
      </h3>
      <div class="gallery" data-phase-photos={phase} {...(arranging.may ? { 'data-sortable': '' } : {})}>
        {photos.map((photo, index) => (
          <PhotoTile
            photo={photo}
            tools={
              <Tools
                photo={photo}
                arranging={arranging}
                place={`${index + 1} of ${photos.length} in ${PHASE_NAMES[phase]}`}
              />
            }
          />
        ))}
      </div>
    </section>
  );
}

function Tools({ photo, arranging, place }: { photo: PhotoView; arranging: Arranging; place: string }) {
  const { record, may } = arranging;
  return (
    <span class="photo-tools">
      {may && (
        <button
          type="button"
          class="photo-tool photo-handle"
          id={`handle-${photo.id}`}
          data-arrange={arrangePhotoPath(record, photo.id)}
          data-photo-id={photo.id}
          title="Drag, or press an arrow key"
        >
          <Icon name="move" label={`Move ${photo.name}, ${place}: drag, or press an arrow key`} />
        </button>
      )}
      <a
        class="photo-tool"
        href={photoSheetPath(record, photo.id)}
        hx-get={photoSheetPath(record, photo.id)}
        hx-target="#photo-sheet-body"
        data-dialog-open="photo-sheet"
        title="Details, caption, phase"
      >
        <Icon name="more" label={`Details of ${photo.name}`} />
      </a>
    </span>
  );
}

/** A form for whoever has no scripts; with them each photo goes by itself, see `client/uploads.js`. */
function UploadBar({ upload, record }: { upload: UploadView; record: RecordView['record'] }) {
  return (
    <form
      class="upload-bar"
      method="post"
      action={uploadPath(record)}
      encType="multipart/form-data"
      data-upload={upload.path}
      data-upload-page={recordPath(record)}
      data-upload-reference={upload.reference}
      data-upload-room={upload.room ?? ''}
      data-upload-may={upload.may}
    >
      {upload.phases && upload.may && <PhaseChoice />}
      <div class="upload-buttons">
        <PickButton icon="camera" words="Take photo" may={upload.may} camera />
        <PickButton icon="photo" words="Add photos" may={upload.may} />
        {upload.may && <span class="upload-hint muted wide-only">or drop or paste them on this page</span>}
      </div>
      {upload.because && (
        <p class="upload-because" id="upload-because">
          {upload.because} <Upgrade upload={upload} />
        </p>
      )}
      {upload.may && (
        <noscript>
          <Button>Send photos</Button>
        </noscript>
      )}
      <div class="upload-problems" data-upload-problems role="alert" />
    </form>
  );
}

function Upgrade({ upload }: { upload: UploadView }) {
  return upload.upgradePath ? (
    <>
      <a href={upload.upgradePath}>upgrade the plan</a>.
    </>
  ) : null;
}

function PhaseChoice() {
  return (
    <fieldset class="phase-choice">
      <legend class="visually-hidden">When the photos are taken</legend>
      {PHASES.filter((phase) => phase !== 'intake').map((phase) => (
        <button type="button" data-phase-choice={phase} aria-pressed={phase === 'during'}>
          {PHASE_NAMES[phase]}
        </button>
      ))}
    </fieldset>
  );
}

/** HEIC by name too: browsers do not know its type everywhere. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif';

function PickButton(props: { icon: 'camera' | 'photo'; words: string; may: boolean; camera?: boolean }) {
  const { icon, words, may, camera } = props;
  const look = `button ${camera ? 'button-primary upload-camera' : 'button-plain'}`;
  return may ? (
    <label class={look}>
      <Icon name={icon} />
      <span>{words}</span>
      <input
        class="visually-hidden"
        type="file"
        name="photos"
        data-upload-input
        {...(camera
          ? { accept: 'image/*', capture: 'environment' as const }
          : { accept: ACCEPTED, multiple: true })}
      />
    </label>
  ) : (
    <button type="button" class={look} disabled aria-describedby="upload-because">
      <Icon name={icon} />
      <span>{words}</span>
    </button>
  );
}
