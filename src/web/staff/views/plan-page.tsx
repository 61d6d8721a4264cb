import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { Select } from '../../ui/field.js';
import { billingPlanPath } from '../../ui/routes/invoices.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import type { PlanPageView } from './invoice-view.js';

const KINDS = [
  { value: '', label: '–' },
  { value: 'percent', label: '% of all' },
  { value: 'amount', label: 'Amount' },
  { value: 'balance', label: 'The rest' },
];

/** `/jobs/:number/billing`: in how many stages a job is paid. */
export function PlanPage({ shell, view }: { shell: ShellView; view: PlanPageView }) {
  return (
    <StaffPage shell={shell} title={`How J-${view.number} is paid`} place="jobs">
      <div class="narrow">
        <header class="page-head">
          <div>
            <p class="record-reference">
              <a href={jobPath(view.number)}>J-{view.number}</a>
            </p>
            <h1>How it is paid</h1>
          </div>
        </header>
        {view.error && <Notice tone="bad">{view.error}</Notice>}
        <Card title="Stages">
          <form class="stack" method="post" action={billingPlanPath(view.number)}>
            <p class="muted">
              Agreed: {view.agreed}. Stages come in their order, the last one takes what is left. An issued
              stage stays as it is; one without a name is left out.
            </p>
            <ol class="plain-list">
              {view.rows.map((row, at) => (
                <li class="plan-row">
                  <PlanRow row={row} at={at} />
                </li>
              ))}
            </ol>
            <div class="form-foot">
              <ButtonLink href={jobPath(view.number)}>Cancel</ButtonLink>
              <Button kind="primary">Save plan</Button>
            </div>
          </form>
        </Card>
      </div>
    </StaffPage>
  );
}

function PlanRow({ row, at }: { row: PlanPageView['rows'][number]; at: number }) {
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
