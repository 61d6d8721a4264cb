import { LONGEST_QUOTE_TEXT } from '../../../quotes/quote-draft.js';
import { assetUrl } from '../../ui/assets.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { customerPath } from '../../ui/routes/customers.js';
import { previewQuotePath, quoteDraftPath, quotePath, sendQuotePath } from '../../ui/routes/quotes.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { QuoteOffering, QuotePhotosCard } from './quote-draft-cards.js';
import { DraftState, FORM } from './quote-draft-state.js';
import type { DraftView } from './quote-draft-view.js';
import { QuoteLinesCard } from './quote-lines.js';
import { SaveTemplateDialog } from './save-template.js';
import { PutBackForm, TakenNotice } from './taken-notice.js';

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
          <QuoteLinesCard view={view} blank={blank} />
          <TakenNotice secrets={view.taken} back={quoteDraftPath(view.number)} inForm />
          <Words view={view} />
          <QuotePhotosCard view={view} />
          <QuoteOffering view={view} />
        </div>
        <aside class="quote-editor-sum" aria-label="What it comes to">
          <DraftState view={view.state} />
          <Terms view={view} />
        </aside>
      </form>
      <PutBackForm back={quoteDraftPath(view.number)} />
      {view.canSend && (
        <SaveTemplateDialog
          number={view.number}
          name={view.typed.title}
          said="Lines, note, deposit and validity, as they were saved last."
        />
      )}
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
        <Button form={FORM} icon="eye" name="next" value="preview" data-then={previewQuotePath(view.number)}>
          Preview
        </Button>
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
