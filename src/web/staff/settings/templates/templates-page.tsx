import { LONGEST_QUOTE_TEXT } from '../../../../quotes/quote-draft.js';
import { LONGEST_TEMPLATE_NAME } from '../../../../quotes/quote-templates.js';
import { assetUrl } from '../../../ui/assets.js';
import { ActionButton, Button, ButtonLink } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState, Notice } from '../../../ui/feedback.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icons.js';
import { templateSettingsPath, templatesSettingsPath } from '../../../ui/routes/money-settings.js';
import { newQuotePath } from '../../../ui/routes/quotes.js';
import { type ShellView, StaffPage } from '../../../ui/staff-page.js';
import { Tabs } from '../../../ui/tabs.js';
import { OfferFields } from '../../views/quote-draft-cards.js';
import { DraftState, FORM } from '../../views/quote-draft-state.js';
import type { LinesView } from '../../views/quote-draft-view.js';
import { QuoteLinesCard } from '../../views/quote-lines.js';
import { SettingsFrame } from '../../views/settings-frame.js';

export interface TemplatesView {
  archived: boolean;
  rows: readonly { id: string; name: string /** "3 lines, £210.00" */; said: string; note: string }[];
  /** Why a name was refused, and what was typed. */
  refused?: { id: string; typed: string; error: string };
}

/** `/settings/templates`: what quotes may begin with. */
export function TemplatesPage({ shell, view }: { shell: ShellView; view: TemplatesView }) {
  return (
    <SettingsFrame shell={shell} part="templates">
      <Tabs
        label="Templates"
        tabs={[
          { href: templatesSettingsPath(), label: 'In use', current: !view.archived },
          { href: templatesSettingsPath({ show: 'archived' }), label: 'Archived', current: view.archived },
        ]}
      />
      <Card title="Templates of quotes" flush>
        {view.rows.length === 0 ? (
          <Nothing archived={view.archived} />
        ) : (
          <ul class="reply-rows">
            {view.rows.map((row) => (
              <TemplateRow row={row} view={view} />
            ))}
          </ul>
        )}
      </Card>
    </SettingsFrame>
  );
}

function Nothing({ archived }: { archived: boolean }) {
  if (archived) {
    return (
      <EmptyState icon="file" title="Nothing archived">
        A template you archive is offered no more. Quotes that began with it stay as they are.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="file"
      title="No templates yet"
      action={
        <ButtonLink href={newQuotePath()} kind="primary" icon="plus">
          Begin a quote
        </ButtonLink>
      }
    >
      Write the lines of a quote, then press “Save as template” on its page. The next quote can begin with
      them.
    </EmptyState>
  );
}

function TemplateRow({ row, view }: { row: TemplatesView['rows'][number]; view: TemplatesView }) {
  const { id, name, said, note } = row;
  const refused = view.refused?.id === id ? view.refused : undefined;
  const words = (
    <span class="reply-row-words">
      <strong dir="auto">{name}</strong>
      <span class="price-said">{said}</span>
      {note !== '' && (
        <span class="muted" dir="auto">
          {note}
        </span>
      )}
    </span>
  );
  if (view.archived) {
    return (
      <li class="reply-row" id={`template-${id}`}>
        <div class="template-archived">{words}</div>
        <ActionButton action={templateSettingsPath(id, 'restore')} icon="retry" kind="quiet" small>
          Restore
        </ActionButton>
      </li>
    );
  }
  return (
    <li class="reply-row" id={`template-${id}`}>
      <details open={refused !== undefined}>
        <summary>
          {words}
          <span class="button button-quiet button-icon">
            <Icon name="edit" label={`Rename ${name}`} />
          </span>
        </summary>
        <form class="stack reply-form" method="post" action={templateSettingsPath(id, 'rename')}>
          <TextField
            id={`name-${id}`}
            name="name"
            label="Name"
            value={refused?.typed ?? name}
            required
            maxLength={LONGEST_TEMPLATE_NAME}
            autocomplete="off"
            {...(refused ? { error: refused.error } : {})}
          />
          <div class="offer-actions">
            <Button kind="primary" icon="check">
              Rename
            </Button>
            <ButtonLink href={templateSettingsPath(id)} icon="note">
              Change its lines
            </ButtonLink>
          </div>
        </form>
      </details>
      <ActionButton action={templateSettingsPath(id, 'archive')} icon="close" kind="quiet" iconOnly>
        {`Archive ${name}`}
      </ActionButton>
    </li>
  );
}

export type TemplateView = LinesView & { id: string; name: string; archived: boolean };

/** `/settings/templates/:id`: all that a template holds. Works with and without scripts. */
export function TemplatePage(props: { shell: ShellView; view: TemplateView; blank: boolean }) {
  const { shell, view, blank } = props;
  const path = templateSettingsPath(view.id);
  const { typed, state } = view;
  const error = (name: string) => (state.problems[name] ? { error: state.problems[name] } : {});
  return (
    <StaffPage shell={shell} title={`Template ${view.name}`} place="settings" scripts={['quote-editor']}>
      <header class="page-head">
        <div>
          <p class="record-reference">
            <a href={templatesSettingsPath()}>Templates</a>
          </p>
          <h1 dir="auto">{view.name}</h1>
        </div>
        {!view.archived && (
          <div class="page-actions">
            <Button form={FORM} kind="primary" icon="check">
              Save
            </Button>
          </div>
        )}
      </header>
      {view.archived && (
        <Notice tone="warn">
          <p>This template is archived. Restore it to change it.</p>
          <ActionButton action={templateSettingsPath(view.id, 'restore')} icon="retry" small>
            Restore
          </ActionButton>
        </Notice>
      )}
      <form
        id={FORM}
        class="quote-editor"
        method="post"
        action={path}
        hx-post={path}
        hx-trigger="docket:save"
        hx-target="#draft-state"
        hx-swap="outerHTML"
        hx-sync="this:queue last"
        data-quote-editor
        data-sortable={assetUrl('sortable.js')}
      >
        <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true">
          Save
        </button>
        <div class="quote-editor-work">
          <QuoteLinesCard view={view} blank={blank} />
          <Card title="What the customer reads">
            <div class="fields">
              <TextField
                id="template-name"
                name="title"
                label="Name of the template"
                hint="Only staff read it."
                value={typed.title}
                maxLength={LONGEST_TEMPLATE_NAME}
                {...error('name')}
              />
              <TextAreaField
                id="template-note"
                name="note"
                label="Note above the lines"
                value={typed.note}
                hint={`At most ${LONGEST_QUOTE_TEXT.note} characters.`}
                {...error('note')}
              />
            </div>
          </Card>
          <Card title="Terms of the offer">
            <OfferFields view={view} />
          </Card>
        </div>
        <aside class="quote-editor-sum" aria-label="What it comes to">
          <DraftState view={state} />
        </aside>
      </form>
    </StaffPage>
  );
}
