import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import type { PhotoView } from '../../ui/photo.js';

type ShownPhoto = Extract<PhotoView, { state: 'stored' | 'held' }>;

const PHASE_WORDS = { intake: 'Intake', before: 'Before', during: 'During', after: 'After' } as const;

/** Whether there are two pictures to lay side by side. */
export function isComparable(photos: readonly PhotoView[]): boolean {
  return photos.filter(isShown).length > 1;
}

function isShown(photo: PhotoView): photo is ShownPhoto {
  return photo.state === 'stored' || photo.state === 'held';
}

/** Two photos of a record over each other with a slider, or side by side: the first from before, the last from after. */
export function CompareDialog({ photos }: { photos: readonly PhotoView[] }) {
  const shown = photos.filter(isShown);
  const left = shown.find(({ phase }) => phase === 'before') ?? shown[0];
  const right = shown.findLast(({ phase }) => phase === 'after') ?? shown.at(-1);
  return (
    <Dialog id="compare" title="Compare">
      <div class="compare" data-compare="slider">
        <div class="compare-choice">
          <Choice side="left" label="Left" photos={shown} chosen={left} />
          <Choice side="right" label="Right" photos={shown} chosen={right} />
        </div>
        <div class="compare-stage">
          <img data-compare-picture="left" alt="" />
          <img data-compare-picture="right" alt="" />
        </div>
        <label class="compare-slider">
          <span class="visually-hidden">How much of the left photo is shown</span>
          <input type="range" min="0" max="100" value="50" data-compare-slider />
        </label>
        <p class="compare-foot">
          <Button type="button" kind="plain" small data-compare-view="slider" aria-pressed={true}>
            Slider
          </Button>
          <Button type="button" kind="plain" small data-compare-view="panes" aria-pressed={false}>
            Side by side
          </Button>
        </p>
      </div>
    </Dialog>
  );
}

function Choice(props: {
  side: 'left' | 'right';
  label: string;
  photos: readonly ShownPhoto[];
  chosen: ShownPhoto | undefined;
}) {
  return (
    <label class="compare-pick">
      <span class="field-label">{props.label}</span>
      <select class="input" data-compare-choice={props.side}>
        {props.photos.map((photo, index) => (
          <option value={photo.previewUrl} selected={photo === props.chosen}>
            {`${PHASE_WORDS[photo.phase ?? 'intake']} ${index + 1}: ${photo.caption ?? photo.name}`}
          </option>
        ))}
      </select>
    </label>
  );
}
