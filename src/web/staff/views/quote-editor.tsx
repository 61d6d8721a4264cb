import type { ComponentChildren } from 'preact';
import { LONGEST_QUOTE_TEXT } from '../../../quotes/quote-draft.js';
import { assetUrl } from '../../ui/assets.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
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
import { FoundPrices } from './found-prices.js';
import { QuoteOffering, QuotePhotosCard } from './quote-draft-cards.js';
import { DraftState, FORM } from './quote-draft-state.js';
import type { DraftView } from './quote-draft-view.js';
import { AddLine, QuoteLines } from './quote-lines.js';

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
          <QuotePhotosCard view={view} />
          <QuoteOffering view={view} />
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
      <div class="draft-lines-frame">
        <QuoteLines view={view} blank={blank} />
        <div class="draft-line-tools">
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
