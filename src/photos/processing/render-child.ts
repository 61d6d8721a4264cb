import { decodeHeic } from './decode-heic.js';
import type { RenderAnswer, RenderOrder } from './render-message.js';
import { renderPhoto } from './render-photo.js';

// The entry of a process of its own, for photos that may need to be killed: see run-render-child.ts.
process.once('message', (order: RenderOrder) => {
  render(order).then(
    (rendered) => answer({ ok: true, rendered }),
    (error: unknown) =>
      answer({ ok: false, message: error instanceof Error ? error.message : String(error) }),
  );
});

async function render({ photo, format, settings }: RenderOrder) {
  const image = format === 'heic' ? await decodeHeic(photo) : photo;
  return renderPhoto(image, settings);
}

function answer(message: RenderAnswer): void {
  process.send?.(message, () => process.disconnect());
}
