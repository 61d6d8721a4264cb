import { composeDocument } from './compose/compose-document.js';
import { gatherWords } from './compose/gather-words.js';
import { type Stopped, stopWords } from './compose/stop-words.js';
import type { DocumentsParts } from './document-parts.js';
import { type HtmlPictures, renderComposedHtml } from './html/render-html.js';
import type { BuildDocument } from './prepare-document.js';
import type { DocumentView } from './views/document-view.js';

/** A document as it would be; `stopped` says where it would show a secret: those texts are left out of `html`. */
export type DocumentPreview = { view: DocumentView; title: string; html: string; stopped: string[] };

const INSTEAD = 'Stopped: this text would show a passcode.';

/**
 * What a document would say if it were made now, as a part of a page and of the same view that the paper is drawn
 * from; nothing is made, kept or noted. What the gate would stop is replaced where it stands.
 */
export async function previewDocument(
  { db, gate }: Pick<DocumentsParts, 'db' | 'gate'>,
  organizationId: string,
  build: BuildDocument,
  pictures: HtmlPictures,
): Promise<DocumentPreview> {
  return await db.withOrganization(organizationId, async (tx) => {
    const { view, customerId } = await build(tx);
    const composed = composeDocument(view);
    const { typed, made } = gatherWords(composed);
    const texts = [
      ...typed.map(({ typed: text, place }) => ({ place, text, typed: true })),
      ...made.map((text, at) => ({ place: `${OWN}${at}`, text, typed: false })),
    ];
    const places = new Set((await gate(tx, { customerId, texts })).map(({ place }) => place));
    const own = made.filter((_, at) => places.has(`${OWN}${at}`));
    const stopped: Stopped = { places, texts: new Set(own) };
    const named = [...places].filter((place) => !place.startsWith(OWN));
    return {
      view,
      title: composed.title,
      html: renderComposedHtml(stopWords(composed, stopped, INSTEAD), pictures),
      stopped: own.length > 0 ? [...named, 'the letterhead or the terms'] : named,
    };
  });
}

/** No place is called like that. */
const OWN = '\n';
