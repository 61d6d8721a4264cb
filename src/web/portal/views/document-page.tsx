import type { BusinessView, DocumentLanguage } from '../../../documents/views/document-view.js';
import { ButtonLink } from '../../ui/button.js';
import { Document } from '../../ui/document.js';
import { FileSize } from '../../ui/locale.js';
import { DocumentPayment, type PaymentView } from './document-payment.js';

export interface DocumentPageView {
  title: string;
  language: DocumentLanguage;
  business: Pick<BusinessView, 'name' | 'accent'>;
  /** The document itself, escaped by what rendered it. */
  html: string;
  pages: number;
  bytes: number;
  pdfPath: string;
  /** How it stands, of an invoice. */
  payment?: PaymentView;
}

const OPEN: Readonly<Record<DocumentLanguage, string>> = {
  en: 'Open as PDF',
  es: 'Abrir como PDF',
  fr: 'Ouvrir en PDF',
  de: 'Als PDF öffnen',
  pt: 'Abrir como PDF',
};

/** `/d/:token`: a document as its customer reads it on a phone, with the file to keep. */
export function DocumentPage({ view }: { view: DocumentPageView }) {
  const { title, language, business, html, bytes, pdfPath, payment } = view;
  return (
    <Document
      title={`${title} · ${business.name}`}
      scripts={['plain']}
      bodyClass="portal"
      lang={language}
      secretAddress
      {...(business.accent ? { accent: business.accent } : {})}
    >
      <main id="main" class="portal-main paper-main" lang={language}>
        {payment && <DocumentPayment view={payment} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered from its view by documents/html, which escapes. */}
        <div dangerouslySetInnerHTML={{ __html: html }} />
        <p class="paper-open">
          <ButtonLink href={pdfPath}>
            {OPEN[language]} (<FileSize bytes={bytes} />)
          </ButtonLink>
        </p>
      </main>
    </Document>
  );
}
