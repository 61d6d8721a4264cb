import { Badge } from '../../ui/badge.js';
import { ActionButton, Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/feedback.js';
import { Select } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { billingPlanPath, invoicesPath } from '../../ui/invoice-routes.js';
import { Totals } from './bill-lines.js';
import type { InvoiceRowView, MoneyCardView, PlanFormView, StageView } from './invoice-view.js';

/** What a job comes to: agreed, invoiced, paid, open; the stages it is paid in, and its invoices. */
export function MoneyCard({ view }: { view: MoneyCardView }) {
  const beside = view.invoices.filter(
    ({ path }) => !view.stages.some(({ invoice }) => invoice?.path === path),
  );
  return (
    <Card
      title="Money"
      part="money"
      aside={view.plan && <PlanDialog number={view.number} plan={view.plan} />}
    >
      <div class="stack">
        {view.amounts.length > 0 && <Totals totals={view.amounts} />}
        {view.stages.length > 0 && (
          <ol class="plain-list money-stages" aria-label="Stages">
            {view.stages.map((stage) => (
              <li>
                <Stage stage={stage} />
              </li>
            ))}
          </ol>
        )}
        {beside.length > 0 && (
          <ul class="plain-list money-stages" aria-label="Other invoices">
            {beside.map((row) => (
              <li>
                <InvoiceLine row={row} />
              </li>
            ))}
          </ul>
        )}
        {view.stages.length === 0 && view.invoices.length === 0 && (
          <p class="muted">Nothing is invoiced yet.</p>
        )}
        {view.newPath && (
          <form class="action" method="post" action={invoicesPath()}>
            <input type="hidden" name="job" value={view.jobId} />
            <Button icon="plus" small>
              New invoice
            </Button>
          </form>
        )}
      </div>
    </Card>
  );
}

function Stage({ stage }: { stage: StageView }) {
  return (
    <div class="money-stage">
      <span>
        <bdi>{stage.label}</bdi> <span class="muted">{stage.part}</span>
      </span>
      <span class="amount">{stage.amount}</span>
      <span class="money-stage-state">
        {stage.invoice ? (
          <a href={stage.invoice.path}>
            {stage.invoice.reference}{' '}
            <Badge tone={stage.invoice.badge.tone}>{stage.invoice.badge.label}</Badge>
          </a>
        ) : (
          stage.invoicePath && (
            <ActionButton action={stage.invoicePath} small>
              Invoice this stage
            </ActionButton>
          )
        )}
      </span>
    </div>
  );
}

/** An invoice in one line, where a list of few stands. */
export function InvoiceLine({ row }: { row: InvoiceRowView }) {
  return (
    <a class="money-stage" href={row.path}>
      <span>
        {row.reference} <bdi class="muted">{row.title}</bdi>
      </span>
      <span class="amount">{row.total}</span>
      <span class="money-stage-state">
        <Badge tone={row.badge.tone}>{row.badge.label}</Badge>
      </span>
    </a>
  );
}

const KINDS = [
  { value: '', label: '–' },
  { value: 'percent', label: '% of all' },
  { value: 'amount', label: 'Amount' },
  { value: 'balance', label: 'What is left' },
];

function PlanDialog({ number, plan }: { number: number; plan: PlanFormView }) {
  return (
    <>
      <button type="button" class="button button-plain button-small" data-dialog-open="billing-plan">
        <Icon name="edit" />
        <span>Plan</span>
      </button>
      <Dialog id="billing-plan" title="How it is paid" shown={plan.error !== undefined}>
        <form class="stack" method="post" action={billingPlanPath(number)}>
          {plan.error && <Notice tone="bad">{plan.error}</Notice>}
          <p class="muted">
            Stages in their order, the balance last. An issued one stays as it is; an emptied one is left out.
          </p>
          <ol class="plain-list">
            {plan.rows.map((row, at) => (
              <li class="plan-row">
                <PlanRow row={row} at={at} />
              </li>
            ))}
          </ol>
          <div class="dialog-foot">
            <button type="button" class="button button-plain" data-dialog-close>
              Cancel
            </button>
            <Button kind="primary">Save plan</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

function PlanRow({ row, at }: { row: PlanFormView['rows'][number]; at: number }) {
  const name = (field: string) => `stages.${at}.${field}`;
  if (row.fixed) {
    return (
      <>
        <input type="hidden" name={name('id')} value={row.id} />
        <span>
          <bdi>{row.label}</bdi> <span class="muted">is invoiced</span>
        </span>
      </>
    );
  }
  return (
    <>
      <input type="hidden" name={name('id')} value={row.id} />
      <input
        class="input"
        type="text"
        dir="auto"
        name={name('label')}
        value={row.label}
        maxLength={80}
        placeholder="Stage"
        aria-label={`Stage ${at + 1}`}
      />
      <Select
        id={`stage-kind-${at}`}
        name={name('kind')}
        choices={KINDS}
        value={row.kind}
        aria-label={`Kind of stage ${at + 1}`}
      />
      <input
        class="input"
        type="text"
        inputMode="decimal"
        name={name('value')}
        value={row.value}
        maxLength={20}
        placeholder="30"
        aria-label={`Part of stage ${at + 1}`}
      />
    </>
  );
}
