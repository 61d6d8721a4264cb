import type { QuoteWords } from '../words/quote-words.js';
import { fill } from '../words/quote-words.js';
import type {
  QuoteLineView,
  QuotePhotoView,
  QuoteTermsView,
  QuoteTimeView,
  QuoteTotalsView,
  QuoteView,
} from './quote-view.js';

/** The id of the form that every choice on the page belongs to. */
export const ACCEPT_FORM = 'accept-form';

/** What is offered and what it comes to. Optional lines are ticked here and belong to the form below. */
export function QuoteLines({ view }: { view: QuoteView }) {
  const { lines, paths, state, totals, words } = view;
  const chooses = state.kind === 'open' && lines.some(({ optional }) => optional);
  return (
    <section class="quote-part" aria-labelledby="lines-title">
      <h2 id="lines-title">{words.lines}</h2>
      {chooses && <p class="muted">{words.optionalHint}</p>}
      <ul class="quote-lines">
        {lines.map((line) => (
          <Line line={line} chooses={chooses} words={words} />
        ))}
      </ul>
      {chooses && (
        <div class="quote-update" data-update-total={paths.totals}>
          <button
            type="submit"
            class="button button-plain"
            form={ACCEPT_FORM}
            formaction={`${paths.totals}#lines-title`}
            formnovalidate
          >
            {words.updateTotal}
          </button>
        </div>
      )}
      <QuoteTotals totals={totals} words={words} settled={state.kind !== 'open'} />
    </section>
  );
}

function Line({ line, chooses, words }: { line: QuoteLineView; chooses: boolean; words: QuoteWords }) {
  const id = `line-${line.id}`;
  const face = (
    <>
      <span class="quote-line-words">
        <span dir="auto">{line.description}</span>
        {line.optional && (
          <span class="quote-optional">{chooses || line.chosen ? words.optional : words.leftOut}</span>
        )}
        {line.detail && <span class="quote-line-detail">{line.detail}</span>}
      </span>
      <span class="quote-amount">{line.amount}</span>
    </>
  );
  if (!line.optional || !chooses) {
    return (
      <li class="quote-line" {...(line.optional && !line.chosen ? { 'data-left-out': '' } : {})}>
        {face}
      </li>
    );
  }
  return (
    <li class="quote-line">
      <label for={id}>
        <input
          id={id}
          type="checkbox"
          name="line"
          value={line.id}
          form={ACCEPT_FORM}
          checked={line.chosen}
          autocomplete="off"
          data-choice
        />
        {face}
      </label>
    </li>
  );
}

/** What the chosen lines come to; also an answer of its own, put in this place by the page's script. */
export function QuoteTotals(props: { totals: QuoteTotalsView; words: QuoteWords; settled?: boolean }) {
  const { totals, words, settled = false } = props;
  return (
    <div id="quote-totals" class="quote-totals" role="status" data-total={totals.total}>
      <input type="hidden" name="shown" value={totals.stamp} form={ACCEPT_FORM} autocomplete="off" />
      <dl>
        {totals.rows.map(({ label, amount }) => (
          <div>
            <dt>{label}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
        <div class="quote-total">
          <dt>{words.total}</dt>
          <dd>{totals.total}</dd>
        </div>
        {totals.deposit && (
          <div class="quote-deposit">
            <dt>
              {settled ? words.deposit : words.dueNow}{' '}
              {!settled && <span class="muted">{words.dueNowHint}</span>}
            </dt>
            <dd>{totals.deposit}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

export function QuoteNote({ note, words }: { note: string; words: QuoteWords }) {
  return (
    <section class="quote-part quote-note" aria-labelledby="note-title">
      <h2 id="note-title">{words.note}</h2>
      <p class="quote-text" dir="auto">
        {note}
      </p>
    </section>
  );
}

export function OfferedTime({ time, words }: { time: QuoteTimeView; words: QuoteWords }) {
  return (
    <section class="quote-part quote-time" aria-labelledby="time-title">
      <h2 id="time-title">{words.offeredTime}</h2>
      <p>
        <strong>{time.when}</strong> <span class="muted">({time.zone})</span>
      </p>
      <p class="muted">{words.offeredTimeHint}</p>
    </section>
  );
}

export function QuotePhotos({ photos, words }: { photos: readonly QuotePhotoView[]; words: QuoteWords }) {
  return (
    <section class="quote-part" aria-labelledby="photos-title">
      <h2 id="photos-title">{words.photos}</h2>
      <ul class="quote-photos" data-gallery data-viewer-words={JSON.stringify(words.viewer)}>
        {photos.map((photo, at) => (
          <li>
            <a
              href={photo.previewUrl}
              data-photo
              data-pswp-width={photo.width}
              data-pswp-height={photo.height}
              data-caption={photo.caption}
            >
              <svg class="photo-colour" viewBox="0 0 4 3" aria-hidden="true">
                <rect width="100%" height="100%" fill={photo.placeholder} />
              </svg>
              <img
                src={photo.thumbnailUrl}
                width={photo.width}
                height={photo.height}
                alt={photo.caption || fill(words.photo, { number: String(at + 1) })}
                loading="lazy"
                decoding="async"
              />
            </a>
            {photo.caption && (
              <p class="quote-caption" dir="auto">
                {photo.caption}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Terms and privacy statement, to be read in place: what is agreed to is on the page itself. */
export function QuoteTerms({ terms, words }: { terms: readonly QuoteTermsView[]; words: QuoteWords }) {
  return (
    <section class="quote-part quote-terms" aria-labelledby="terms-title">
      <h2 id="terms-title">{terms.map(({ kind }) => words[kind]).join(' · ')}</h2>
      {terms.map(({ kind, text, version }) => (
        <details id={kind}>
          <summary>
            <span>{kind === 'terms' ? words.readTerms : words.readPrivacy}</span>
            <span class="muted">{version}</span>
          </summary>
          <div class="quote-text" dir="auto">
            {text}
          </div>
        </details>
      ))}
    </section>
  );
}
