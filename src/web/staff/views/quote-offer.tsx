import { ActionButton, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { Icon } from '../../ui/icons.js';
import { Day, Time } from '../../ui/locale.js';
import { followUpsPath } from '../../ui/routes/follow-ups.js';
import { jobPath } from '../../ui/routes/jobs.js';
import {
  previewQuotePath,
  quoteDraftPath,
  quoteLinksPath,
  reviseQuotePath,
  sendQuotePath,
} from '../../ui/routes/quotes.js';
import { SaveTemplateDialog } from './save-template.js';

/** What a quote offers, as its page shows it to staff. */
export interface OfferView {
  number: number;
  title: string;
  /** What this member may do with it now. */
  can: { draft: boolean; send: boolean; revise: boolean; link: boolean };
  lines: readonly { description: string; detail: string; amount: string; taken: boolean }[];
  totals: readonly { label: string; amount: string; strong?: boolean }[];
  note: string;
  sentAt?: string;
  viewedAt?: string;
  expiresAt?: string;
  /** Somebody who holds a link gets to it. */
  linked: boolean;
  /** The address of a new link, shown this once. */
  newLink?: string;
  declined?: { reason: string; at: string };
  signed?: {
    name: string;
    at: string;
    signature?: string;
    agreed: string;
    from: string;
    seal: string;
  };
  extraOf?: { number: number };
  versions: readonly { label: string; at: string; changes: readonly string[] }[];
}

/** The offer of a quote: what it comes to, where it is, its link, and how it was before. */
export function OfferCard({ offer }: { offer: OfferView }) {
  const { can, number } = offer;
  return (
    <Card title="Offer" part="offer" aside={<Actions offer={offer} />}>
      {offer.extraOf && (
        <p>
          Extra work on <a href={jobPath(offer.extraOf.number)}>J-{offer.extraOf.number}</a>.
        </p>
      )}
      {offer.newLink && <NewLink link={offer.newLink} />}
      <Whereabouts offer={offer} />
      {offer.sentAt && (
        <p>
          <a href={followUpsPath({ kind: 'quote', number })}>Follow-ups</a>
        </p>
      )}
      {offer.lines.length === 0 ? (
        <p class="muted">
          Nothing is offered yet. {can.draft && <a href={quoteDraftPath(number)}>Write its lines</a>}
        </p>
      ) : (
        <Sum offer={offer} />
      )}
      {offer.signed && <Signed signed={offer.signed} />}
      {offer.versions.length > 1 && <Versions versions={offer.versions} />}
      {can.link && <LinkTools offer={offer} />}
      {can.send && offer.lines.length > 0 && (
        <SaveTemplateDialog
          number={number}
          name={offer.title}
          said="Its lines, note, deposit and validity; a new quote can begin with them."
          within="#record"
        />
      )}
    </Card>
  );
}

function Actions({ offer: { number, can, lines } }: { offer: OfferView }) {
  return (
    <>
      {can.draft && (
        <ButtonLink
          href={quoteDraftPath(number)}
          icon="edit"
          small
          kind={lines.length === 0 ? 'primary' : 'plain'}
        >
          {lines.length === 0 ? 'Write the quote' : 'Change the draft'}
        </ButtonLink>
      )}
      {lines.length > 0 && (
        <ButtonLink href={previewQuotePath(number)} icon="eye" small>
          {can.draft ? 'Preview' : 'As the customer sees it'}
        </ButtonLink>
      )}
      {can.draft && can.send && lines.length > 0 && (
        <ButtonLink href={sendQuotePath(number)} icon="send" small kind="primary">
          Send…
        </ButtonLink>
      )}
      {can.send && lines.length > 0 && (
        <button type="button" class="button button-plain button-small" data-dialog-open="save-template">
          <Icon name="note" />
          <span>Save as template</span>
        </button>
      )}
      {can.revise && (
        <ActionButton action={reviseQuotePath(number)} icon="edit" small>
          Change
        </ActionButton>
      )}
    </>
  );
}

function Whereabouts({ offer }: { offer: OfferView }) {
  const { sentAt, viewedAt, expiresAt, declined } = offer;
  if (declined) {
    return (
      <Notice tone="warn">
        Declined <Day at={declined.at} />
        {declined.reason === '' ? (
          ', without saying why.'
        ) : (
          <>
            : “<bdi>{declined.reason}</bdi>”
          </>
        )}
      </Notice>
    );
  }
  if (!sentAt) return null;
  return (
    <p class="muted">
      Sent <Time at={sentAt} />,{' '}
      {viewedAt ? (
        <>
          first looked at <Time at={viewedAt} />
        </>
      ) : (
        'not looked at yet'
      )}
      {expiresAt && !offer.signed && (
        <>
          , good until <Day at={expiresAt} />
        </>
      )}
      .
    </p>
  );
}

function Sum({ offer }: { offer: OfferView }) {
  return (
    <>
      {offer.note !== '' && (
        <p class="offer-line-words" dir="auto">
          {offer.note}
        </p>
      )}
      <ul class="offer-lines">
        {offer.lines.map(({ description, detail, amount, taken }) => (
          <li class={taken ? undefined : 'muted'}>
            <span class="offer-line-words">
              <span dir="auto">{description}</span>
              <span class="muted">{detail}</span>
            </span>
            <output>{amount}</output>
          </li>
        ))}
      </ul>
      <dl class="sum">
        {offer.totals.map(({ label, amount, strong }) => (
          <div class={strong ? 'sum-total' : undefined}>
            <dt>{label}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function NewLink({ link }: { link: string }) {
  return (
    <Notice tone="good">
      <p>The customer’s way to it. It is shown this once: copy it now.</p>
      <p class="offer-link">
        <input id="quote-link" class="input" value={link} readOnly aria-label="Link to the quote" />
        <button type="button" class="button button-plain" data-copy="#quote-link">
          <span>Copy</span>
        </button>
      </p>
    </Notice>
  );
}

function LinkTools({ offer: { number, linked } }: { offer: OfferView }) {
  return (
    <div class="offer-actions">
      <ActionButton
        action={quoteLinksPath(number, 'renew')}
        target="#offer"
        icon="link"
        kind="quiet"
        small
        {...(linked ? { confirm: 'Make a new link? The one that was sent stops working.' } : {})}
      >
        {linked ? 'New link' : 'Make a link'}
      </ActionButton>
      {linked && (
        <ActionButton
          action={quoteLinksPath(number, 'revoke')}
          target="#offer"
          icon="close"
          kind="quiet"
          small
          confirm="End the link? Whoever holds it sees the quote no more."
        >
          End the link
        </ActionButton>
      )}
      {!linked && <span class="muted">No link leads to it now.</span>}
    </div>
  );
}

function Signed({ signed }: { signed: NonNullable<OfferView['signed']> }) {
  return (
    <div class="stack">
      <Notice tone="good">
        Signed by <bdi>{signed.name}</bdi> <Time at={signed.at} />
      </Notice>
      {signed.signature && <img class="offer-signature" src={signed.signature} alt="The drawn signature" />}
      <details>
        <summary>What was agreed to</summary>
        <p class="offer-line-words" dir="auto">
          {signed.agreed}
        </p>
        <p class="muted">From {signed.from}</p>
        <p class="muted">
          Seal <code>{signed.seal}</code>
        </p>
      </details>
    </div>
  );
}

function Versions({ versions }: { versions: OfferView['versions'] }) {
  return (
    <details>
      <summary>{versions.length} versions</summary>
      <div class="offer-versions">
        {versions.map(({ label, at, changes }) => (
          <section>
            <strong>{label}</strong>{' '}
            <span class="muted">
              <Time at={at} />
            </span>
            {changes.length > 0 && (
              <ul>
                {changes.map((change) => (
                  <li dir="auto">{change}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </details>
  );
}
