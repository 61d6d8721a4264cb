import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { accentPath } from './accent.js';
import { assetUrl } from './assets.js';
import { Icon, Logo } from './icons.js';
import { LocaleContext } from './locale.js';
import { manifestPath } from './routes/browser.js';

// No eval, no injected style, no copies of pages in the browser's storage: a revealed passcode must not stay.
const htmxConfig = JSON.stringify({
  allowEval: false,
  allowScriptTags: false,
  includeIndicatorStyles: false,
  // Not `style`: copying that attribute from the old element is refused as an inline style.
  attributesToSettle: ['class', 'width', 'height'],
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  selfRequestsOnly: true,
  scrollIntoViewOnBoost: false,
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '422', swap: true },
    { code: '[45]..', swap: false, error: true },
  ],
});

/** The document around everything. `scripts` are names of assets, loaded as modules. */
export function Document(props: {
  title: string;
  scripts: readonly string[];
  htmx?: boolean;
  /** The organization's own colour, `#rrggbb`, on customer pages. */
  accent?: string;
  bodyClass: string;
  attributes?: Record<string, string>;
  /** The language it is written in, such as `de`; English where it is left out. */
  lang?: string;
  /** Whoever has the address may act on the page: no other site is told of it, and no search engine keeps it. */
  secretAddress?: boolean;
  children: ComponentChildren;
}) {
  const { locale } = useContext(LocaleContext);
  return (
    <html lang={props.lang ?? 'en'} data-locale={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content={props.secretAddress ? 'no-referrer' : 'same-origin'} />
        {props.secretAddress && <meta name="robots" content="noindex, nofollow, noarchive" />}
        {props.htmx && <meta name="htmx-config" content={htmxConfig} />}
        <meta name="photoswipe" content={assetUrl('photoswipe.esm.min.js')} />
        <title>{props.title}</title>
        {/* Nothing is painted before all of it is there, where the browser can wait: half a page moves as it grows. */}
        <link rel="expect" href="#page-end" {...{ blocking: 'render' }} />
        {props.htmx && <link rel="manifest" href={manifestPath()} />}
        {props.htmx && <link rel="apple-touch-icon" href={assetUrl('app-192.png')} />}
        <link rel="icon" href={assetUrl('favicon.svg')} type="image/svg+xml" />
        <link
          rel="preload"
          href={assetUrl('inter-latin.woff2')}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={assetUrl('docket.css')} />
        {props.accent && <link rel="stylesheet" href={accentPath(props.accent)} />}
        <script src={assetUrl('client/theme.js')} />
        {props.htmx && <script src={assetUrl('htmx.js')} defer />}
        {props.scripts.map((script) => (
          <script type="module" src={assetUrl(`client/${script}.js`)} />
        ))}
      </head>
      <body class={props.bodyClass} {...props.attributes}>
        {props.children}
        <span id="page-end" hidden />
      </body>
    </html>
  );
}

/** A page without the shell, one centred column: sign-in, errors. */
export function PlainPage(props: { title: string; children: ComponentChildren }) {
  return (
    <Document title={`${props.title} · Docket`} scripts={['plain']} bodyClass="plain">
      <main id="main" class="plain-main">
        <p class="plain-brand">
          <Logo size={32} /> Docket
        </p>
        {props.children}
      </main>
    </Document>
  );
}

/** Light, dark, or as the device says; remembered by this browser. */
export function ThemeSwitch() {
  return (
    <fieldset class="theme-switch">
      <legend class="visually-hidden">Colours</legend>
      {(['system', 'light', 'dark'] as const).map((theme) => (
        <button type="button" data-theme-set={theme} aria-pressed={theme === 'system'}>
          {theme === 'light' && <Icon name="sun" size={14} />}
          {theme === 'dark' && <Icon name="moon" size={14} />}
          {theme === 'system' ? 'Auto' : theme === 'light' ? 'Light' : 'Dark'}
        </button>
      ))}
    </fieldset>
  );
}
