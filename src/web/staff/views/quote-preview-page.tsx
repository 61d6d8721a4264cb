import { ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/feedback.js';
import { quoteDraftPath, quotePath, sendQuotePath } from '../../ui/routes/quotes.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';

export interface QuotePreviewView {
  number: number;
  title: string;
  customer: string;
  /** The document, escaped by what rendered it. */
  html: string;
  /** Where it would show a passcode. */
  stopped: readonly string[];
  sent: boolean;
  /** Chosen for it, and not shown to customers. */
  hiddenPhotos: number;
  can: { draft: boolean; send: boolean };
}

/** `/quotes/:number/preview`: the document as its customer would read it, and what is in its way. */
export function QuotePreviewPage({ shell, view }: { shell: ShellView; view: QuotePreviewView }) {
  const { number, sent, can, stopped, hiddenPhotos } = view;
  return (
    <StaffPage shell={shell} title={`${view.title}, preview`} place="quotes">
      <div class="paper-preview stack">
        <header class="page-head">
          <div>
            <p class="record-reference">
              <a href={quotePath(number)}>{`Q-${number}`}</a> · <bdi>{view.customer}</bdi>
            </p>
            <p>
              <strong>{sent ? 'As the customer sees it' : 'Preview'}</strong>
            </p>
          </div>
          <div class="page-actions">
            {can.draft && (
              <ButtonLink href={quoteDraftPath(number)} icon="edit">
                Back to the draft
              </ButtonLink>
            )}
            {can.send && stopped.length === 0 && (
              <ButtonLink href={sendQuotePath(number)} kind="primary" icon="send">
                Send…
              </ButtonLink>
            )}
          </div>
        </header>
        {stopped.length > 0 && (
          <Notice tone="bad">
            <p>It cannot be sent like this: it would show a passcode. Take it out here:</p>
            <ul>
              {stopped.map((place) => (
                <li>{place}</li>
              ))}
            </ul>
          </Notice>
        )}
        {hiddenPhotos > 0 && (
          <Notice tone="warn">
            {hiddenPhotos === 1 ? 'One of its photos is' : `${hiddenPhotos} of its photos are`} for staff
            only, or not looked at yet, and not shown here.
          </Notice>
        )}
        <div class={sent ? undefined : 'paper-draft'}>
          {!sent && (
            <p class="paper-draft-mark">
              <strong>Draft</strong> Nothing was sent. Dates and terms are those of today.
            </p>
          )}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered from its view by documents/html, which escapes. */}
          <div dangerouslySetInnerHTML={{ __html: view.html }} />
        </div>
      </div>
    </StaffPage>
  );
}
