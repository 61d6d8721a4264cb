import { Badge } from '../../ui/badge.js';
import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/feedback.js';
import { type Choice, SelectField, TextAreaField } from '../../ui/field.js';
import { PhotoTile, type PhotoView } from '../../ui/photo.js';
import { reviewPhotoPath, reviewPhotosPath } from '../../ui/routes/photos.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';

export interface WallTileView {
  photo: PhotoView;
  places: readonly { name: string; path: string }[];
  /** Where who sees it is decided; null for a photo of conversations alone. */
  managePath: string | null;
  /** Why it stays among staff: "May show a passcode". */
  kept?: string;
  /** Approving would pass over a passcode: that is cleared on purpose. */
  mayApprove: boolean;
  /** What a reviewer said last: "Approved by Ann". */
  said?: { text: string; approved: boolean };
  /** Whether a member took it, who can be asked for a better one. */
  canAskAgain: boolean;
}

export type WallQuery = { by?: string; show?: string; days?: string; after?: string };

export interface WallView {
  query: WallQuery;
  technicians: readonly Choice[];
  tiles: readonly WallTileView[];
  nextPath: string | null;
}

const SHOWS: readonly Choice[] = [
  { value: 'open', label: 'Not looked at' },
  { value: 'flagged', label: 'Kept among staff' },
  { value: 'all', label: 'All' },
];
const PERIODS: readonly Choice[] = [
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
  { value: 'all', label: 'Any time' },
];

/** `/photos/review`. */
export function ReviewWallPage({ shell, view }: { shell: ShellView; view: WallView }) {
  return (
    <StaffPage shell={shell} title="Photo review" place="jobs" scripts={['review']}>
      <article class="wall stack" aria-labelledby="wall-title">
        <h1 id="wall-title">Photo review</h1>
        <Filters view={view} />
        <p class="muted wall-keys">
          Keys: <kbd>j</kbd> and <kbd>k</kbd> move, <kbd>a</kbd> approves, <kbd>r</kbd> asks again.
        </p>
        {/* Beside the wall, not in it: what is told while the wall is drawn anew is heard. */}
        <div
          hidden
          hx-get={reviewPhotosPath(view.query)}
          hx-trigger="docket:wall from:body delay:500ms, docket:resync from:body"
          hx-target="#wall"
          hx-swap="outerHTML"
        />
        <Wall view={view} />
      </article>
    </StaffPage>
  );
}

/** The answer to every form on the wall, and what is looked at anew when something changes. */
export function Wall({ view }: { view: WallView }) {
  const { tiles, nextPath, query } = view;
  return (
    <section class="stack" id="wall" aria-label="Photos">
      {tiles.length === 0 ? (
        <EmptyState icon="check" title="Nothing to look at">
          Photos that technicians take land here by themselves.
        </EmptyState>
      ) : (
        <ul class="wall-tiles" data-gallery>
          {tiles.map((tile) => (
            <Tile tile={tile} query={query} />
          ))}
        </ul>
      )}
      {nextPath && (
        <p>
          <ButtonLink href={nextPath}>Older photos</ButtonLink>
        </p>
      )}
    </section>
  );
}

function Filters({ view: { query, technicians } }: { view: WallView }) {
  return (
    <form class="wall-filters" method="get" action={reviewPhotosPath()}>
      <SelectField
        id="wall-by"
        name="by"
        label="Taken by"
        value={query.by ?? ''}
        choices={[{ value: '', label: 'Everybody' }, ...technicians]}
      />
      <SelectField id="wall-show" name="show" label="Show" value={query.show ?? 'open'} choices={SHOWS} />
      <SelectField id="wall-days" name="days" label="When" value={query.days ?? '30'} choices={PERIODS} />
      <Button>Show</Button>
    </form>
  );
}

function Tile({ tile, query }: { tile: WallTileView; query: WallQuery }) {
  const { photo, places, kept, said } = tile;
  return (
    <li class="wall-tile" data-wall-tile tabIndex={-1} aria-label={`${photo.name} by ${photo.uploader}`}>
      <PhotoTile photo={photo} />
      <p class="managed-state">
        {places.map(({ name, path }) => (
          <a href={path}>{name}</a>
        ))}
        {kept && (said?.approved ?? true) && <Badge tone="warn">{kept}</Badge>}
        {said && <Badge tone={said.approved ? 'good' : 'accent'}>{said.text}</Badge>}
      </p>
      <Steps tile={tile} query={query} />
    </li>
  );
}

function Steps({ tile, query }: { tile: WallTileView; query: WallQuery }) {
  const { photo, kept, mayApprove, said, canAskAgain, managePath } = tile;
  const path = (step: 'approve' | 'ask-again' | 'release') => reviewPhotoPath(photo.id, step, query);
  return (
    <>
      <div class="wall-steps">
        {mayApprove && !(said?.approved && !kept) && (
          <ActionButton
            small
            kind="primary"
            icon="check"
            action={path('approve')}
            target="#wall"
            name="step"
            value="approve"
          >
            Approve
          </ActionButton>
        )}
        {kept && !mayApprove && (
          <ActionButton
            small
            icon="eye"
            action={path('release')}
            target="#wall"
            confirm="Nothing on this photo has to stay among staff?"
          >
            It may be shown
          </ActionButton>
        )}
        {managePath && (
          <ButtonLink small kind="quiet" href={managePath}>
            Manage<span class="visually-hidden"> {photo.name}</span>
          </ButtonLink>
        )}
      </div>
      {canAskAgain && (
        <details class="wall-again">
          <summary>Ask for a better one</summary>
          <form
            class="stack"
            method="post"
            action={path('ask-again')}
            hx-post={path('ask-again')}
            hx-target="#wall"
            hx-swap="outerHTML"
          >
            <TextAreaField
              id={`note-${photo.id}`}
              name="note"
              label="What is wrong with it"
              value=""
              required
              maxLength={500}
            />
            <Button small icon="camera">
              Ask again
            </Button>
          </form>
        </details>
      )}
    </>
  );
}
