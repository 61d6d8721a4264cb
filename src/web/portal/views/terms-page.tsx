import { Document } from '../../ui/document.js';
import { Logo } from '../../ui/icons.js';
import { Day } from '../../ui/locale.js';

/** One version of an organization's terms or privacy statement, as everybody may read it. */
export interface TermsPageView {
  organizationName: string;
  accent?: string;
  kind: 'terms' | 'privacy';
  language: TermsWords;
  number: number;
  since: string;
  text: string;
  /** The same text in other languages. */
  others: readonly { language: string; href: string }[];
  /** Where what holds now is, on the page of an older version. */
  currentPath?: string;
  /** Docket's own page about what is done with texts and photos. */
  howPath?: string;
}

type TermsWords = keyof typeof WORDS;

const WORDS = {
  en: {
    terms: 'Terms',
    privacy: 'Privacy',
    version: 'Version',
    older: 'There is a newer version.',
    how: 'How texts, photos and passcodes are handled',
  },
  es: {
    terms: 'Condiciones',
    privacy: 'Privacidad',
    version: 'Versión',
    older: 'Hay una versión más reciente.',
    how: 'Cómo se tratan los mensajes, las fotos y los códigos',
  },
  fr: {
    terms: 'Conditions',
    privacy: 'Confidentialité',
    version: 'Version',
    older: 'Il existe une version plus récente.',
    how: 'Ce que deviennent messages, photos et codes',
  },
  de: {
    terms: 'Bedingungen',
    privacy: 'Datenschutz',
    version: 'Fassung',
    older: 'Es gibt eine neuere Fassung.',
    how: 'Was mit Nachrichten, Fotos und Codes geschieht',
  },
  pt: {
    terms: 'Condições',
    privacy: 'Privacidade',
    version: 'Versão',
    older: 'Há uma versão mais recente.',
    how: 'O que acontece às mensagens, fotos e códigos',
  },
} as const;

/** `/p/:slug/terms`, `/p/:slug/privacy` and each version of them. */
export function TermsPage({ view }: { view: TermsPageView }) {
  const words = WORDS[view.language];
  return (
    <Document
      title={`${words[view.kind]} · ${view.organizationName}`}
      scripts={['plain']}
      bodyClass="portal"
      {...(view.accent ? { accent: view.accent } : {})}
    >
      <header class="portal-head">
        <p class="portal-name">
          <bdi>{view.organizationName}</bdi>
        </p>
      </header>
      <main class="portal-main" lang={view.language}>
        <h1>{words[view.kind]}</h1>
        <p class="portal-lead">
          {words.version} {view.number}, <Day at={view.since} />
          {view.others.map(({ language, href }) => (
            <>
              {' · '}
              <a href={href} lang={language}>
                {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
              </a>
            </>
          ))}
        </p>
        {view.currentPath && (
          <p class="portal-older">
            <a href={view.currentPath}>{words.older}</a>
          </p>
        )}
        <TermsText text={view.text} />
        {view.howPath && (
          <p>
            <a href={view.howPath}>{words.how}</a>
          </p>
        )}
      </main>
      <footer class="portal-foot">
        <Logo size={16} /> Docket
      </footer>
    </Document>
  );
}

/** Plain words: an empty line begins a paragraph, `#` a heading. Nothing in it is markup. */
function TermsText({ text }: { text: string }) {
  return (
    <article class="terms-words" dir="auto">
      {text
        .split(/\n\s*\n|\n(?=#)|(?<=(?:^|\n)#[^\n]*)\n/)
        .filter((block) => block.trim() !== '')
        .map((block) =>
          block.startsWith('#') ? <h2>{block.replace(/^#+\s*/, '')}</h2> : <p>{block.trim()}</p>,
        )}
    </article>
  );
}
