import { ButtonLink } from '../../ui/button.js';
import { Document } from '../../ui/document.js';
import { Notice } from '../../ui/feedback.js';
import { Icon, Logo } from '../../ui/icons.js';
import { fill } from '../words/quote-words.js';
import { AcceptForm, AskForm, DeclineForm } from './quote-answer.js';
import { OfferedTime, QuoteLines, QuoteNote, QuotePhotos, QuoteTerms } from './quote-offer.js';
import { QuoteOutcome } from './quote-outcome.js';
import type { PortalPlainView, QuoteBusinessView, QuoteView } from './quote-view.js';

/** `/q/:token`: a quote for its customer, from first sight to signature. Works without scripts. */
export function QuotePage({ view }: { view: QuoteView }) {
  const { business, paths, reference, state, words } = view;
  const open = state.kind === 'open';
  return (
    <Document
      title={fill(words.pageTitle, { reference, business: business.name })}
      scripts={['quote-page']}
      bodyClass="portal quote"
      lang={words.language}
      secretAddress
      attributes={{ 'data-seen': paths.seen }}
      {...(business.accent ? { accent: business.accent } : {})}
    >
      <PortalHead business={business} />
      <main class="portal-main quote-main" id="main">
        {view.said && <Notice tone="good">{view.said}</Notice>}
        <QuoteOutcome view={view} />
        <Summary view={view} />
        {view.note && <QuoteNote note={view.note} words={words} />}
        <QuoteLines view={view} />
        {open && view.offeredTime && <OfferedTime time={view.offeredTime} words={words} />}
        {view.photos.length > 0 && <QuotePhotos photos={view.photos} words={words} />}
        {view.terms.length > 0 && <QuoteTerms terms={view.terms} words={words} />}
        {open && <AcceptForm view={view} />}
        <AskForm view={view} />
        {open && <DeclineForm view={view} />}
      </main>
      <footer class="portal-foot quote-foot">
        {business.imprint.map((line) => (
          <span dir="auto">{line}</span>
        ))}
        <span class="quote-kept">
          <Logo size={16} /> {words.keptWith}
        </span>
      </footer>
    </Document>
  );
}

function PortalHead({ business }: { business: QuoteBusinessView }) {
  const { logo, name, phone } = business;
  return (
    <header class="portal-head">
      <div class="portal-name quote-head">
        {logo && <img class="quote-logo" src={logo.url} width={logo.width} height={logo.height} alt="" />}
        <p>
          <bdi>{name}</bdi>
        </p>
        {phone && (
          <a class="quote-phone" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            <Icon name="phone" /> <bdi>{phone}</bdi>
          </a>
        )}
      </div>
    </header>
  );
}

/** What it is, what it comes to, until when: what fits on a phone's first screen. */
function Summary({ view }: { view: QuoteView }) {
  const { customerName, paths, reference, state, totals, words } = view;
  return (
    <section class="quote-summary" aria-labelledby="quote-title">
      <p class="quote-reference">
        {words.quote} {reference}
      </p>
      <h1 id="quote-title" dir="auto">
        {view.title}
      </h1>
      <dl class="quote-facts">
        {customerName && (
          <div>
            <dt>{words.preparedFor}</dt>
            <dd>
              <bdi>{customerName}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.date}</dt>
          <dd>{view.date}</dd>
        </div>
        <div>
          <dt>{words.validUntil}</dt>
          <dd>{view.validUntil}</dd>
        </div>
      </dl>
      <p class="quote-sum">
        <span>{words.total}</span>
        <strong data-total>{totals.total}</strong>
      </p>
      <div class="quote-go">
        {state.kind === 'open' && (
          <ButtonLink href="#accept" kind="primary">
            {words.goToAnswer}
          </ButtonLink>
        )}
        {view.pdf !== 'none' && (
          <ButtonLink href={paths.pdf} icon="download" download={`${reference}.pdf`}>
            {view.pdf === 'signed' ? words.downloadSigned : words.downloadPdf}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

/** Nothing at this address, too many tries: one plain card, the same for whatever the reason is. */
export function PortalPlainPage({ view }: { view: PortalPlainView }) {
  return (
    <Document
      title={view.title}
      scripts={[]}
      bodyClass="portal quote"
      lang={view.words.language}
      secretAddress
    >
      <main class="portal-main quote-plain" id="main">
        <h1>{view.title}</h1>
        <p class="portal-lead">{view.text}</p>
      </main>
      <footer class="portal-foot">
        <Logo size={16} /> {view.words.keptWith}
      </footer>
    </Document>
  );
}
