import { Button } from '../../ui/button.js';
import { Document } from '../../ui/document.js';
import { Logo } from '../../ui/icons.js';
import { mailStopPath } from '../../ui/routes/public-pages.js';

export interface MailStopView {
  token: string;
  organizationName: string;
  address: string;
  optedOut: boolean;
  language: 'en' | 'es' | 'fr' | 'de' | 'pt';
  /** `#rrggbb`. */
  accent?: string;
}

type Words = { title: string; on: string; off: string; stop: string; again: string };

/** `{who}` is the business, `{to}` the address. */
const WORDS: Record<MailStopView['language'], Words> = {
  en: {
    title: 'E-mails from {who}',
    on: 'Quotes, invoices and what you ask about are mailed to {to}.',
    off: 'No more e-mails go to {to}. Text messages are not changed by this.',
    stop: 'Stop e-mails',
    again: 'Send e-mails again',
  },
  es: {
    title: 'Correos de {who}',
    on: 'Los presupuestos, las facturas y lo que usted pide se envían a {to}.',
    off: 'Ya no se envían correos a {to}. Los mensajes de texto no cambian.',
    stop: 'No recibir más correos',
    again: 'Volver a recibir correos',
  },
  fr: {
    title: 'E-mails de {who}',
    on: 'Les devis, les factures et ce que vous demandez sont envoyés à {to}.',
    off: 'Plus aucun e-mail n’est envoyé à {to}. Les SMS ne changent pas.',
    stop: 'Ne plus recevoir d’e-mails',
    again: 'Recevoir à nouveau des e-mails',
  },
  de: {
    title: 'E-Mails von {who}',
    on: 'Angebote, Rechnungen und was Sie erfragen gehen an {to}.',
    off: 'Es gehen keine E-Mails mehr an {to}. An SMS ändert das nichts.',
    stop: 'Keine E-Mails mehr',
    again: 'Wieder E-Mails erhalten',
  },
  pt: {
    title: 'E-mails de {who}',
    on: 'Os orçamentos, as faturas e o que pede são enviados para {to}.',
    off: 'Não são enviados mais e-mails para {to}. As SMS não mudam.',
    stop: 'Não receber mais e-mails',
    again: 'Voltar a receber e-mails',
  },
};

/** `/u/:token`: in the customer's own language. */
export function MailStopPage({ view }: { view: MailStopView }) {
  const { token, organizationName, address, optedOut, language, accent } = view;
  const words = WORDS[language];
  const [before, after] = (optedOut ? words.off : words.on).split('{to}');
  return (
    <Document
      title={words.title.replace('{who}', organizationName)}
      scripts={['plain']}
      bodyClass="portal"
      {...(accent ? { accent } : {})}
    >
      <header class="portal-head">
        <p class="portal-name">
          <bdi>{organizationName}</bdi>
        </p>
      </header>
      <main class="portal-main" lang={language}>
        <h1>{words.title.replace('{who}', organizationName)}</h1>
        <p class="portal-lead" role="status">
          {before}
          <bdi>{address}</bdi>
          {after}
        </p>
        <form method="post" action={mailStopPath(token)}>
          <input type="hidden" name="want" value={optedOut ? 'again' : 'stop'} />
          <Button kind={optedOut ? 'plain' : 'primary'}>{optedOut ? words.again : words.stop}</Button>
        </form>
      </main>
      <footer class="portal-foot">
        <Logo size={16} /> Docket
      </footer>
    </Document>
  );
}
