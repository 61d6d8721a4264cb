import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, type Page, PSM } from 'tesseract.js';
import { sharp } from '../processing/hardened-sharp.js';
import type { ReadAnswer, Reading, ReadOrder } from './read-message.js';

// The entry of a process of its own, since a reading may need to be killed: see read-writing.ts.
process.once('message', (order: ReadOrder) => {
  read(order).then(
    (readings) => answer({ ok: true, readings }),
    () => answer({ ok: false }),
  );
});

/** The data of the package: nothing is downloaded, and nothing is written beside it. */
const LANGUAGE_DATA = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')),
  '4.0.0_best_int',
);
/** A lone code on a slip is found at this size, small print of a label at the preview's own. */
const SMALL_SIDE = 1_000;
/** Leaves, waves of a carpet and bricks are read as letters too, but never with so much confidence. */
const SURE_WORD = 60;

async function read({ picture }: ReadOrder): Promise<Reading[]> {
  const grey = sharp(picture).greyscale();
  const whole = await grey.clone().png().toBuffer();
  const small = await grey
    .resize(SMALL_SIDE, SMALL_SIDE, { fit: 'inside', withoutEnlargement: true })
    .normalise()
    .png()
    .toBuffer();
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: LANGUAGE_DATA,
    cacheMethod: 'none',
    // Without one, a picture that cannot be read ends the process; with one, the call below is refused as well.
    errorHandler: () => {},
  });
  try {
    const readings: Reading[] = [];
    for (const [image, mode] of [
      [whole, PSM.AUTO],
      [small, PSM.SPARSE_TEXT],
    ] as const) {
      await worker.setParameters({ tessedit_pageseg_mode: mode });
      const { data } = await worker.recognize(image, { rotateAuto: true }, { text: false, blocks: true });
      readings.push(linesOf(data));
    }
    return readings;
  } finally {
    await worker.terminate();
  }
}

function linesOf({ blocks }: Page): Reading {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
  return lines
    .filter(({ words }) => words.some(({ confidence }) => confidence >= SURE_WORD))
    .map(({ words }) => words.map(({ text }) => text).join(' '));
}

function answer(message: ReadAnswer): void {
  process.send?.(message, () => process.disconnect());
}
