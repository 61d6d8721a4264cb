import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { TextAreaField, Toggle } from '../../ui/field.js';
import { jobPaperPath, jobPath } from '../../ui/routes/jobs.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { MadePapers, type MadePaperView } from './made-papers.js';

export interface PapersView {
  number: number;
  title: string;
  /** The newest first. */
  documents: readonly MadePaperView[];
  report: { summary: string; forms: readonly { id: string; name: string; on: boolean }[] };
  receipt: { condition: string; accessories: string; note: string };
  errors: Readonly<Record<string, string>>;
  said?: string;
  refused?: string;
}

/** `/jobs/:number/documents`: what the customer can be given on paper, and what they were given. */
export function PapersPage({ shell, view }: { shell: ShellView; view: PapersView }) {
  const { number, title, said, refused } = view;
  return (
    <StaffPage shell={shell} title={`Documents of J-${number}`} place="jobs">
      <PageHead title={`Documents of J-${number}`} />
      <p>
        <a href={jobPath(number)}>
          J-{number} <bdi>{title}</bdi>
        </a>
      </p>
      {said && <Notice tone="good">{said}</Notice>}
      {refused && <Notice tone="bad">{refused}</Notice>}
      <div class="stack">
        <MadePapers made={view.documents} />
        <ReportForm view={view} />
        <ReceiptForm view={view} />
      </div>
    </StaffPage>
  );
}

function ReportForm({ view: { number, report, errors } }: { view: PapersView }) {
  return (
    <Card title="Job report">
      <form class="stack" method="post" action={jobPaperPath(number, 'report')}>
        <TextAreaField
          id="summary"
          name="summary"
          label="What was done"
          hint="The customer reads this. Photos that they may see come with it; notes among staff never do."
          value={report.summary}
          {...(errors.summary ? { error: errors.summary } : {})}
        />
        {report.forms.map(({ id, name, on }) => (
          <Toggle id={`form-${id}`} name="forms" value={id} label={`Answers of “${name}”`} on={on} />
        ))}
        <Presses />
      </form>
    </Card>
  );
}

function ReceiptForm({ view: { number, receipt, errors } }: { view: PapersView }) {
  const { condition, accessories, note } = receipt;
  return (
    <Card title="Intake receipt">
      <form class="stack" method="post" action={jobPaperPath(number, 'intake-receipt')}>
        <TextAreaField
          id="condition"
          name="condition"
          label="Condition"
          hint="Photos of the intake come with it."
          value={condition}
          {...(errors.condition ? { error: errors.condition } : {})}
        />
        <TextAreaField
          id="accessories"
          name="accessories"
          label="Accessories"
          value={accessories}
          {...(errors.accessories ? { error: errors.accessories } : {})}
        />
        <TextAreaField
          id="note"
          name="note"
          label="Note"
          value={note}
          {...(errors.note ? { error: errors.note } : {})}
        />
        <Presses />
      </form>
    </Card>
  );
}

function Presses() {
  return (
    <div class="row">
      <Button kind="primary" name="do" value="send">
        Make and send
      </Button>
      <Button name="do" value="make">
        Make
      </Button>
    </div>
  );
}
