import { Card } from '../../ui/card.js';
import { SelectField, TextField, Toggle } from '../../ui/field.js';
import type { DraftView, LinesView } from './quote-draft-view.js';

/** The photos of the record, to tick those that the quote shows. */
export function QuotePhotosCard({ view }: { view: DraftView }) {
  const chosen = new Set(view.typed.photoIds);
  return (
    <Card title="Photos on the quote">
      {view.photos.length === 0 ? (
        <p class="muted">There are no photos on this record yet.</p>
      ) : (
        <ul class="draft-photos">
          {view.photos.map((photo) => (
            <li>
              <label class="draft-photo">
                <input type="checkbox" name="photo" value={photo.id} checked={chosen.has(photo.id)} />
                {'thumbnailUrl' in photo ? (
                  <img
                    src={photo.thumbnailUrl}
                    alt={photo.caption ?? photo.name}
                    width={96}
                    height={96}
                    loading="lazy"
                  />
                ) : (
                  <span>{photo.name}</span>
                )}
                {'kept' in photo && photo.kept && <span class="draft-photo-kept">For staff only</span>}
              </label>
            </li>
          ))}
        </ul>
      )}
      {view.state.problems.photos && <p class="field-error">{view.state.problems.photos}</p>}
    </Card>
  );
}

/** How long it is valid, what is due at once, and a time that accepting books. */
export function QuoteOffering({ view }: { view: DraftView }) {
  const { typed, state } = view;
  const error = (name: string) => (state.problems[name] ? { error: state.problems[name] } : {});
  const members = new Set(typed.offerMembers);
  return (
    <Card title="Terms of the offer">
      <div class="stack">
        <OfferFields view={view} />
        <details class="quote-offered" open={typed.offerDate !== '' || state.problems.offered !== undefined}>
          <summary>Offer a time: accepting books it</summary>
          <div class="quote-offer-fields">
            <TextField
              id="quote-offer-date"
              name="offerDate"
              type="date"
              label="Day"
              value={typed.offerDate}
              hint="Empty: no time."
              {...error('offered')}
            />
            <TextField
              id="quote-offer-time"
              name="offerTime"
              type="time"
              label="At"
              value={typed.offerTime}
            />
            <SelectField
              id="quote-offer-minutes"
              name="offerMinutes"
              label="For"
              value={typed.offerMinutes}
              choices={view.lengths}
            />
          </div>
          <fieldset class="bare">
            <legend class="field-label">Who goes</legend>
            <div class="choice-grid">
              {view.members.map(({ value, label }) => (
                <Toggle
                  id={`offer-${value}`}
                  name="offerMember"
                  value={value}
                  on={members.has(value)}
                  label={<bdi>{label}</bdi>}
                />
              ))}
            </div>
          </fieldset>
        </details>
      </div>
    </Card>
  );
}

/** How long it is valid, and what is due at once. */
export function OfferFields({ view }: { view: LinesView }) {
  const { typed, state } = view;
  const error = (name: string) => (state.problems[name] ? { error: state.problems[name] } : {});
  return (
    <div class="quote-offer-fields">
      <TextField
        id="quote-valid"
        name="validDays"
        type="number"
        label="Days it is valid"
        value={typed.validDays}
        {...error('validDays')}
      />
      <SelectField
        id="quote-deposit-kind"
        name="depositKind"
        label="Deposit"
        value={typed.depositKind}
        choices={[
          { value: 'none', label: 'None' },
          { value: 'percent', label: 'In percent' },
          { value: 'amount', label: `In ${view.currency}` },
        ]}
      />
      <TextField
        id="quote-deposit"
        name="depositValue"
        label="How much"
        value={typed.depositValue}
        inputMode="decimal"
        {...error('deposit')}
      />
    </div>
  );
}
