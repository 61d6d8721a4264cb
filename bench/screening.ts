/**
 * Seconds and memory that reading what is written on a photo takes: the preview of a scene that a phone took, read in
 * a child process as the worker does it, one after the other. Arguments: [photos] [photo.jpg …].
 */
import { identifyFile } from '../src/photos/processing/identify-file.js';
import { createMakeRenditions } from '../src/photos/processing/make-renditions.js';
import { createReadWriting } from '../src/photos/screening/read-writing.js';
import { phonePhotos } from './phone-photos.js';

const [count = '8', ...files] = process.argv.slice(2);
const make = createMakeRenditions();
const read = createReadWriting();
const previews = await Promise.all(
  (await phonePhotos(files)).map(async (photo) => {
    const identified = await identifyFile({ head: photo, size: photo.length, read: async () => photo });
    const made = identified.kind === 'photo' ? await make(photo, identified) : undefined;
    if (made?.state !== 'made') throw new Error('a photo could not be opened');
    return made.preview.bytes;
  }),
);
const seconds: number[] = [];
for (let at = 0; at < Number(count); at += 1) {
  const start = performance.now();
  const { state } = await read(previews[at % previews.length] as Uint8Array);
  if (state !== 'read') throw new Error(`a preview could not be read: ${state}`);
  seconds.push((performance.now() - start) / 1_000);
}
seconds.sort((a, b) => a - b);
const median = seconds[Math.floor(seconds.length / 2)] ?? 0;
console.log(
  `${seconds.length} previews, one after the other: median ${median.toFixed(1)} s, slowest ${(seconds.at(-1) ?? 0).toFixed(1)} s`,
);
