import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { LocaleContext, type PageLocale } from './locale.js';

/** A part of a page as HTML, escaped; times and numbers in the given locale. */
export function renderFragment(node: ComponentChild, locale: PageLocale): string {
  return renderToString(<LocaleContext.Provider value={locale}>{node}</LocaleContext.Provider>);
}

/** A whole page as HTML with its doctype. */
export function renderPage(node: ComponentChild, locale: PageLocale): string {
  return `<!doctype html>${renderFragment(node, locale)}`;
}
