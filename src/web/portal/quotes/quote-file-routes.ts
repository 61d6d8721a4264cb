import { Router } from 'express';
import { notFound } from '../../../platform/errors/docket-error.js';
import type { Storage } from '../../../platform/storage/storage.js';
import type { QuoteLink } from '../../../quotes/quote-links.js';
import { sendPhotoFile } from '../../media/send-photo-file.js';
import { quotePdfPath, quotePhotoPath, quotePicturePath } from '../../ui/routes/quote-link.js';
import type { Doorkeeper } from '../doorkeeper.js';
import type { CustomerQuotes } from './customer-quotes.js';

type Parts = { quotes: CustomerQuotes; storage: Storage };

/**
 * What a quote's page shows besides words: its photos, its document, a drawn signature. Every request asks for the
 * right to see anew: a photo that staff keep to themselves by now is gone, and so is everything of a link that was revoked.
 */
export function createQuoteFileRoutes({ quotes, storage }: Parts, keeper: Doorkeeper<QuoteLink>): Router {
  const router = Router();
  for (const which of ['thumbnail', 'preview'] as const) {
    router.get(quotePhotoPath(':token', ':position', which), async (request, response) => {
      const link = await keeper.admit(request, response, 'file');
      const typed = String(request.params.position);
      const position = /^\d{1,3}$/.test(typed) ? Number(typed) : -1;
      const file = await quotes.findPhoto(link, position, which);
      if (!file) {
        throw notFound('photo');
      }
      const named = { ...file, filename: `photo-${position + 1}.jpg` };
      await sendPhotoFile(request, response, storage, named, {
        cache: 'revalidate',
        download: false,
      });
    });
  }
  router.get(quotePdfPath(':token'), async (request, response) => {
    const link = await keeper.admit(request, response, 'file');
    const file = await quotes.findDocument(link);
    if (!file) {
      throw notFound('document');
    }
    await sendPhotoFile(request, response, storage, file, { cache: 'revalidate', download: true });
  });
  const pictures = { signature: quotes.readInk, logo: quotes.readLogo };
  for (const [which, read] of Object.entries(pictures) as [keyof typeof pictures, typeof quotes.readInk][]) {
    router.get(quotePicturePath(':token', which), async (request, response) => {
      const png = await read(await keeper.admit(request, response, 'file'));
      if (!png) {
        throw notFound(which);
      }
      response
        .set({
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'X-Content-Type-Options': 'nosniff',
        })
        .type('png')
        .send(png);
    });
  }
  return router;
}
