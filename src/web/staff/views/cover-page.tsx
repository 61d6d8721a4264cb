import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/feedback.js';
import type { PhotoView } from '../../ui/photo.js';
import { coverPhotoPath, photoSheetPath } from '../../ui/routes/photos.js';
import type { RecordRef } from '../../ui/routes/record.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';

export interface CoverView {
  record: Exclude<RecordRef, { kind: 'conversation' }>;
  reference: string;
  photo: PhotoView;
  /** In fractions of the picture's width and height. */
  covers: readonly { x: number; y: number; width: number; height: number }[];
}

/** `/jobs/:number/photos/:id/cover`: what of a photo nobody is to see. Drawn by `client/cover.js`. */
export function CoverPage({ shell, view }: { shell: ShellView; view: CoverView }) {
  const { record, reference, photo, covers } = view;
  const sheet = photoSheetPath(record, photo.id);
  const shown = photo.state === 'stored' || photo.state === 'held';
  return (
    <StaffPage shell={shell} title={`Cover · ${photo.name}`} place="jobs">
      <article class="photo-page stack">
        <p>
          <a href={sheet}>
            {photo.name} · {reference}
          </a>
        </p>
        <h1>Cover parts of this photo</h1>
        {shown ? (
          <CoverTool action={coverPhotoPath(record, photo.id)} photo={photo} covers={covers} />
        ) : (
          <Notice tone="bad">Only a photo that is shown can be covered.</Notice>
        )}
        <p>
          <ButtonLink href={sheet}>Back to the photo</ButtonLink>
        </p>
      </article>
    </StaffPage>
  );
}

type Shown = Extract<PhotoView, { state: 'stored' | 'held' }>;

function CoverTool({ action, photo, covers }: { action: string; photo: Shown } & Pick<CoverView, 'covers'>) {
  return (
    <>
      <p class="muted">
        Draw over what nobody is to see, with a finger or the mouse. The photo is then shown covered
        everywhere, also to customers; the original stays as it is, for staff.
      </p>
      <form class="stack" method="post" action={action} data-cover>
        <input type="hidden" name="covers" value={JSON.stringify(covers)} />
        <svg
          class="cover-picture"
          viewBox={`0 0 ${photo.width} ${photo.height}`}
          role="application"
          aria-label="The photo, and the parts that are covered"
        >
          <image href={photo.previewUrl} width={photo.width} height={photo.height} />
          <g data-cover-parts />
        </svg>
        <p class="visually-hidden" role="status" data-cover-said />
        <noscript>
          <Notice tone="warn">
            Drawing needs scripts. Without them a photo can only be shown whole again.
          </Notice>
        </noscript>
        <p class="photo-row">
          <button type="button" class="button button-plain" data-cover-add>
            Add a part
          </button>
          <button type="button" class="button button-plain" data-cover-remove>
            Remove the last
          </button>
          <Button kind="primary">Cover</Button>
        </p>
        <p class="muted">
          With keys: arrows move a part, with Shift they make it larger or smaller, Delete takes it away.
        </p>
      </form>
      {covers.length > 0 && (
        <form method="post" action={action}>
          <input type="hidden" name="covers" value="[]" />
          <Button>Show it whole again</Button>
        </form>
      )}
    </>
  );
}
