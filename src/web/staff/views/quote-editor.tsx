import type { ComponentChildren } from 'preact';
import { LONGEST_QUOTE_TEXT } from '../../../quotes/quote-draft.js';
import { assetUrl } from '../../ui/assets.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField, TextAreaField, TextField, Toggle } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import {
  customerPath,
  findPricesPath,
  quoteDraftPath,
  quotePath,
  saveTemplatePath,
  sendQuotePath,
} from '../../ui/routes.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import type { DraftStateView, DraftView, FoundPriceView } from './quote-draft-view.js';
import { AddLine, QuoteLines } from './quote-lines.js';

const FORM = 'quote-draft';

/** `/quotes/:number/draft`: all that a quote offers, saved as it is typed. Works with and without scripts. */
export function QuoteEditorPage(props: { shell: ShellView; view: DraftView; blank: boolean }) {
  const { shell, view, blank } = props;
  return (
    <StaffPage shell={shell} title={`${view.reference} draft`} place="quotes" scripts={['quote-editor']}>
      <Head view={view} />
      <form
        id={FORM}
        class="quote-editor"
        method="post"
        action={quoteDraftPath(view.number)}
        hx-post={quoteDraftPath(view.number)}
        hx-trigger="docket:save"
        hx-target="#draft-state"
        hx-swap="outerHTML"
        hx-sync="this:queue last"
        data-quote-editor
        data-sortable={assetUrl('sortable.js')}
      >
        {/* Pressed by the enter key: before every button that does something else. */}
        <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true">
          Save
        </button>
        <div class="quote-editor-work">
          <Lines view={view} blank={blank} />
          <Words view={view} />
          <Photos view={view} />
          <Offer view={view} />
        </div>
        <aside class="quote-editor-sum" aria-label="What it comes to">
          <DraftState view={view.state} />
          <Terms view={view} />
        </aside>
      </form>
      <TemplateDialog view={view} />
    </StaffPage>
  );
}

function Head({ view }: { view: DraftView }) {
  return (
    <header class="page-head">
      <div>
        <p class="record-reference">
          <a href={quotePath(view.number)}>{view.reference}</a>
          {view.version && <> · {view.version}</>} ·{' '}
          <a href={customerPath(view.customer.id)}>
            <bdi>{view.customer.name}</bdi>
          </a>
        </p>
        <h1>Draft</h1>
      </div>
      <div class="page-actions">
        {view.canSend && (
          <button type="button" class="button button-plain" data-dialog-open="save-template">
            <Icon name="note" />
            <span>Save as template</span>
          </button>
        )}
        <Button form={FORM} icon="check">
          Save
        </Button>
        {view.canSend && (
          <Button
            form={FORM}
            kind="primary"
            icon="send"
            name="next"
            value="send"
            data-then={sendQuotePath(view.number)}
          >
            Send…
          </Button>
        )}
      </div>
    </header>
  );
}

function Lines({ view, blank }: { view: DraftView; blank: boolean }) {
  return (
    <Card title="Lines" flush>
      <div class="quote-lines-frame">
        <QuoteLines view={view} blank={blank} />
        <div class="quote-line-tools">
          <AddLine />
          <div class="price-search">
            <label class="visually-hidden" for="price-search">
              Add from the price book
            </label>
            <Icon name="search" />
            <input
              id="price-search"
              class="input"
              type="search"
              name="findPrice"
              placeholder="Add from the price book"
              autocomplete="off"
              hx-get={findPricesPath()}
              hx-trigger="input changed delay:200ms, focus once"
              hx-target="#found-prices"
              hx-swap="outerHTML"
              hx-sync="this:replace"
            />
            <FoundPrices found={[]} searched="" />
          </div>
        </div>
      </div>
    </Card>
  );
}

/** What the price book has: each becomes a line. */
export function FoundPrices({ found, searched }: { found: readonly FoundPriceView[]; searched: string }) {
  return (
    <div id="found-prices" class="found-prices" role="status">
      {searched !== '' && found.length === 0 && (
        <p class="muted">Nothing in the price book is called like that. Write it as a line.</p>
      )}
      {found.length > 0 && (
        <ul>
          {found.map(({ id, name, said, line }) => (
            <li>
              <button
                type="submit"
                class="found-price"
                name="item"
                value={id}
                data-item={JSON.stringify(line)}
              >
                <strong dir="auto">{name}</strong>
                <span class="muted">{said}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Words({ view }: { view: DraftView }) {
  const { typed, state } = view;
  const error = (name: string) => (state.problems[name] ? { error: state.problems[name] } : {});
  return (
    <Card title="What the customer reads">
      <div class="fields">
        <TextField id="quote-title" name="title" label="Title" value={typed.title} {...error('title')} />
        <TextAreaField
          id="quote-note"
          name="note"
          label="Note above the lines"
          value={typed.note}
          hint={`At most ${LONGEST_QUOTE_TEXT.note} characters.`}
          {...error('note')}
        />
        <SelectField
          id="quote-language"
          name="language"
          label="Language of the document"
          value={typed.language}
          choices={view.languages}
          {...error('language')}
        />
      </div>
    </Card>
  );
}

function Photos({ view }: { view: DraftView }) {
  const chosen = new Set(view.typed.photoIds);
  return (
    <Card title="Photos on the quote">
      {view.photos.length === 0 ? (
        <p class="muted">There are no photos on this record yet.</p>
      ) : (
        <ul class="quote-photos">
          {view.photos.map((photo) => (
            <li>
              <label class="quote-photo">
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
                {'kept' in photo && photo.kept && <span class="quote-photo-kept">For staff only</span>}
              </label>
            </li>
          ))}
        </ul>
      )}
      {view.state.problems.photos && <p class="field-error">{view.state.problems.photos}</p>}
    </Card>
  );
}

function Offer({ view }: { view: DraftView }) {
  const { typed, state } = view;
  const error = (name: string) => (state.problems[name] ? { error: state.problems[name] } : {});
  const members = new Set(typed.offerMembers);
  return (
    <Card title="Terms of the offer">
      <div class="stack">
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

/** The answer to every save: what it comes to, or what is in the way. The fields themselves stay as they are. */
export function DraftState({ view }: { view: DraftStateView }) {
  const problems = Object.entries(view.problems).filter(([name]) => name !== '');
  return (
    <section
      class="card draft-state"
      id="draft-state"
      aria-label="Sum"
      data-amounts={JSON.stringify(view.amounts)}
      data-problems={JSON.stringify(view.problems)}
      data-screened={JSON.stringify(view.screened)}
      data-saved={view.said === 'Saved' || view.said === '' ? 'yes' : 'no'}
    >
      <input type="hidden" name="seen" value={String(view.revision)} form={FORM} />
      <p class="draft-said" role="status">
        <span data-draft-said>{view.said}</span>
      </p>
      {view.conflict ? <Conflict view={view} /> : <Problems problems={problems} />}
      {Object.keys(view.screened).length > 0 && (
        <p class="field-error">
          <Icon name="lock" size={14} /> What looked like a passcode was sealed on the quote and taken out of
          its words.
        </p>
      )}
      <dl class="sum">
        {view.totals.map(({ label, amount, strong }) => (
          <div class={strong ? 'sum-total' : undefined}>
            <dt>{label}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Problems({ problems }: { problems: readonly (readonly [string, string])[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="draft-problems" role="alert">
      <p>Not saved yet; all you typed is still here.</p>
      <ul>
        {problems.slice(0, 8).map(([, message]) => (
          <li>{message}</li>
        ))}
        {problems.length > 8 && <li>{`And ${problems.length - 8} more.`}</li>}
      </ul>
    </div>
  );
}

function Conflict({ view }: { view: DraftStateView }) {
  return (
    <div class="draft-problems" role="alert">
      <p>{view.conflict}</p>
      <p>What you typed is still here.</p>
      <div class="draft-conflict">
        <ButtonLink href={quoteDraftPath(view.number)} small>
          Take theirs
        </ButtonLink>
        <Button form={FORM} small kind="danger" name="over" value="yes" data-save-over="">
          Save mine over it
        </Button>
      </div>
    </div>
  );
}

function Terms({ view }: { view: DraftView }) {
  return (
    <Card title="Offered under">
      {view.terms.length === 0 ? (
        <p class="muted">No terms were written yet. Owners and admins write them under Settings, Terms.</p>
      ) : (
        <ul class="plain-list">
          {view.terms.map(({ label, href }) => (
            <li>
              <a href={href} target="_blank" rel="noopener">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="muted">The versions that hold when it is sent.</p>
    </Card>
  );
}

function TemplateDialog({ view }: { view: DraftView }): ComponentChildren {
  if (!view.canSend) return null;
  return (
    <Dialog id="save-template" title="Save as template">
      <form class="stack" method="post" action={saveTemplatePath(view.number)}>
        <p class="muted">Lines, note, deposit and validity, as they were saved last.</p>
        <TextField
          id="template-name"
          name="name"
          label="Name"
          value={view.typed.title}
          maxLength={80}
          required
          autocomplete="off"
        />
        <div class="dialog-foot">
          <Button kind="primary">Save as template</Button>
        </div>
      </form>
    </Dialog>
  );
}
