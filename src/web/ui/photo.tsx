import type { ComponentChildren } from 'preact';
import { Icon } from './icons.js';
import { FileSize, Time } from './locale.js';
import { retryPhotoPath } from './routes/photos.js';

interface PhotoBase {
  id: string;
  /** The file's name as it came, or a made-up one: "photo 2.jpg". */
  name: string;
  uploader: string;
  /** When it came in, ISO 8601. */
  at: string;
  /** Where it came from: "SMS", "Slack", "web". */
  via?: string;
  /** When in the job's life it was taken. */
  phase?: 'intake' | 'before' | 'during' | 'after';
  caption?: string;
}

/** A photo in the state it is in; only a stored one (or a held one, staff only) can be looked at. */
export type PhotoView =
  | (PhotoBase & { state: 'expected' | 'fetching' })
  | (PhotoBase & { state: 'failed'; reason: string; canRetry: boolean })
  | (PhotoBase & { state: 'attachment'; contentType: string; bytes: number; originalUrl: string })
  | (PhotoBase & {
      state: 'stored' | 'held';
      thumbnailUrl: string;
      previewUrl: string;
      originalUrl: string;
      /** Of the preview, upright, in pixels: the place is kept before the bytes come. */
      width: number;
      height: number;
      /** The average colour, `#rrggbb`. */
      placeholder: string;
      bytes: number;
      /** From EXIF, for staff. */
      takenAt?: string;
      device?: string;
      /** What is wrong with it at a glance: "Dark", "Blurred". */
      flaw?: string;
      /** Why it is held: "Over the plan's 10 photos". */
      reason?: string;
      /** Why it is among staff until somebody has looked at it: "May show a passcode". */
      kept?: string;
    });

type ShownPhoto = Extract<PhotoView, { state: 'stored' | 'held' }>;

/** A tile of the gallery with its caption and facts: file name, uploader, time, size, download. `tools` lie on it. */
export function PhotoTile({ photo, tools }: { photo: PhotoView; tools?: ComponentChildren }) {
  return (
    <figure class="photo" data-state={photo.state} id={`photo-${photo.id}`} {...shapeOf(photo)}>
      <div class="photo-frame">
        <Face photo={photo} />
        {tools}
        {'originalUrl' in photo && photo.state !== 'attachment' && (
          <a
            class="photo-download"
            href={photo.originalUrl}
            download={photo.name}
            title="Download the original"
          >
            <Icon name="download" label={`Download ${photo.name}`} />
          </a>
        )}
      </div>
      <figcaption>
        {photo.caption && (
          <span class="photo-caption" dir="auto">
            {photo.caption}
          </span>
        )}
        <span class="photo-name" dir="auto" title={photo.name}>
          {photo.name}
        </span>
        <span class="photo-by">
          <bdi>{photo.uploader}</bdi> · <Time at={photo.at} />
        </span>
        <PhotoFacts photo={photo} />
      </figcaption>
    </figure>
  );
}

/** How large it is, when it was taken and by which way it came, as far as that is known. */
function PhotoFacts({ photo }: { photo: PhotoView }) {
  const stored = photo.state === 'stored' || photo.state === 'held';
  if (!photo.via && !stored) return null;
  return (
    <span class="photo-by">
      {stored && <FileSize bytes={photo.bytes} />}
      {stored && photo.takenAt && (
        <>
          {' · taken '}
          <Time at={photo.takenAt} />
        </>
      )}
      {photo.via && `${stored ? ' · ' : ''}by ${photo.via}`}
    </span>
  );
}

/** A row's spare width goes to wide pictures rather than tall ones. */
function shapeOf(photo: PhotoView) {
  if (!('width' in photo)) return {};
  const ratio = photo.width / photo.height;
  return { 'data-shape': ratio < 0.9 ? 'tall' : ratio > 1.5 ? 'wide' : 'square' };
}

function Face({ photo }: { photo: PhotoView }) {
  switch (photo.state) {
    case 'stored':
    case 'held':
      return (
        <>
          <PhotoLink photo={photo} />
          {photo.flaw && <span class="photo-flag photo-flaw">{photo.flaw}</span>}
          {photo.kept && (
            <span class="photo-flag photo-kept" title={photo.kept}>
              <Icon name="lock" size={12} /> Staff only
              <span class="visually-hidden">: {photo.kept}</span>
            </span>
          )}
          {photo.state === 'held' && (
            <span class="photo-flag" title={photo.reason}>
              <Icon name="lock" size={12} /> Held
              {photo.reason && <span class="visually-hidden">: {photo.reason}</span>}
            </span>
          )}
        </>
      );
    case 'expected':
    case 'fetching':
      return (
        <div class="photo-blank skeleton">
          <Icon name="photo" size={20} />
          <span>{photo.state === 'expected' ? 'On its way' : 'Fetching…'}</span>
        </div>
      );
    case 'failed':
      return (
        <div class="photo-blank photo-failed">
          <Icon name="warn" size={20} />
          <span>{photo.reason}</span>
          {photo.canRetry && (
            <button
              type="button"
              class="button button-plain button-small"
              hx-post={retryPhotoPath(photo.id)}
              hx-target={`#photo-${photo.id}`}
              hx-swap="outerHTML"
            >
              Try again
            </button>
          )}
        </div>
      );
    case 'attachment':
      return (
        <a class="photo-blank" href={photo.originalUrl} download={photo.name}>
          <Icon name="file" size={20} />
          <span>{photo.contentType}</span>
          <span>
            <FileSize bytes={photo.bytes} />
          </span>
        </a>
      );
  }
}

function PhotoLink({ photo }: { photo: ShownPhoto }) {
  const details = [photo.name, photo.uploader, photo.device].filter(Boolean).join(' · ');
  return (
    <a
      class="photo-open"
      href={photo.previewUrl}
      data-photo
      data-pswp-width={photo.width}
      data-pswp-height={photo.height}
      data-caption={photo.caption ?? ''}
      data-facts={details}
      data-original={photo.originalUrl}
    >
      <Picture photo={photo} alt={`Photo ${photo.name} from ${photo.uploader}`} />
    </a>
  );
}

/**
 * The thumbnail over its colour and in its place: an SVG carries both, since inline styles are forbidden by our CSP
 * and a picture's own ratio differs by a rounding from the one announced.
 */
export function Picture({ photo, alt }: { photo: ShownPhoto; alt: string }) {
  return (
    <>
      <svg class="photo-colour" viewBox={`0 0 ${photo.width} ${photo.height}`} aria-hidden="true">
        <rect width="100%" height="100%" fill={photo.placeholder} />
      </svg>
      <img
        src={photo.thumbnailUrl}
        width={photo.width}
        height={photo.height}
        alt={alt}
        loading="lazy"
        decoding="async"
      />
    </>
  );
}

/** All photos of a record; a click opens full size (PhotoSwipe), arrow keys move on. */
export function Gallery({ photos }: { photos: readonly PhotoView[] }) {
  return (
    <div class="gallery" data-gallery>
      {photos.map((photo) => (
        <PhotoTile photo={photo} />
      ))}
    </div>
  );
}

/** Small squares in a row, for lists and bubbles; `more` says how many are not shown. */
export function PhotoStrip(props: { photos: readonly PhotoView[]; limit: number; open?: boolean }) {
  const shown = props.photos.slice(0, props.limit);
  const more = props.photos.length - shown.length;
  return (
    <span class="strip" {...(props.open ? { 'data-gallery': '' } : {})}>
      {shown.map((photo) => (
        <span class="strip-photo" data-state={photo.state}>
          <StripFace photo={photo} open={props.open ?? false} />
        </span>
      ))}
      {more > 0 && <span class="strip-more">+{more}</span>}
    </span>
  );
}

function StripFace({ photo, open }: { photo: PhotoView; open: boolean }) {
  if (photo.state === 'stored' || photo.state === 'held') {
    return open ? <PhotoLink photo={photo} /> : <Picture photo={photo} alt="" />;
  }
  const failed = photo.state === 'failed';
  const icon = failed ? 'warn' : photo.state === 'attachment' ? 'file' : 'photo';
  const label = failed ? photo.reason : photo.state === 'attachment' ? photo.name : 'A photo on its way';
  return <Icon name={icon} label={label} />;
}
