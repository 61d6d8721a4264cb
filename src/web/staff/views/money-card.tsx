import { Badge } from '../../ui/badge.js';
import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { invoicesPath } from '../../ui/routes/invoices.js';
import { Totals } from './bill-lines.js';
import type { InvoiceRowView, MoneyCardView, StageView } from './invoice-view.js';

/** What a job comes to: agreed, invoiced, paid, open; the stages it is paid in, and its invoices. */
export function MoneyCard({ view }: { view: MoneyCardView }) {
  const beside = view.invoices.filter(
    ({ path }) => !view.stages.some(({ invoice }) => invoice?.path === path),
  );
  return (
    <Card title="Money" part="money" aside={view.planPath && <PlanLink path={view.planPath} />}>
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

function PlanLink({ path }: { path: string }) {
  return (
    <ButtonLink href={path} icon="edit" small>
      Plan
    </ButtonLink>
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
