import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { SendingWays, type SendingWayView } from './sending-ways.js';
import { SentPapers, type SentPaperView } from './sent-papers.js';

export interface SendPaperView {
  /** As the customer reads it: `Invoice INV-12`. */
  title: string;
  customer: string;
  /** The page it belongs to. */
  back: { path: string; label: string };
  pdfPath: string;
  /** Where the form goes. */
  action: string;
  formId: string;
  ways: readonly SendingWayView[];
  /** When it was sent before. */
  sent: readonly SentPaperView[];
  error?: string;
}

/** A paper of an invoice on its way to its customer: to whom it goes, and what is said. */
export function SendPaperPage({ shell, view }: { shell: ShellView; view: SendPaperView }) {
  const { title, back, ways, sent, error } = view;
  const possible = ways.some((way) => 'to' in way);
  return (
    <StaffPage shell={shell} title={`Send ${title}`} place="invoices">
      <div class="narrow stack">
        <header class="page-head">
          <div>
            <p class="record-reference">
              <a href={back.path}>{back.label}</a> · <bdi>{view.customer}</bdi>
            </p>
            <h1>Send {title}</h1>
          </div>
        </header>
        <form class="stack" method="post" action={view.action}>
          {error && <Notice tone="bad">Nothing was sent. {error}</Notice>}
          <input type="hidden" name="formId" value={view.formId} />
          <Card title="How it gets there">
            <SendingWays ways={ways} />
            {possible && (
              <p class="muted">
                A text carries the link to it. An e-mail carries the link, and{' '}
                <a href={view.pdfPath}>the PDF</a>.
              </p>
            )}
          </Card>
          <div class="form-foot">
            <ButtonLink href={back.path}>Back to {back.label}</ButtonLink>
            {possible && (
              <Button kind="primary" icon="send">
                Send
              </Button>
            )}
          </div>
        </form>
        {sent.length > 0 && <SentPapers sent={sent} />}
      </div>
    </StaffPage>
  );
}
