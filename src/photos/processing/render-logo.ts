import { DocketError } from '../../platform/errors/docket-error.js';
import { sharp } from './hardened-sharp.js';

/** The longest side of a logo as it is sent, in pixels. */
const MOST_PIXELS = 2_000;
/** The longest side of a logo as it is kept: sharp on paper at the width of a letterhead. */
const KEPT_PIXELS = 1_000;

/**
 * A logo as a PNG of ours: turned upright, small, without whatever else the file held. Throws `invalid-input` for what
 * is no PNG or JPEG of at most 2,000 px a side.
 */
export async function renderLogo(bytes: Uint8Array): Promise<Buffer> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS * MOST_PIXELS, failOn: 'error' });
  const { format, width, height } = await picture.metadata().catch((): Partial<Metadata> => ({}));
  if (format !== 'png' && format !== 'jpeg') {
    throw refused('A logo is a PNG or JPEG picture. Choose such a file.');
  }
  if (!width || !height || Math.max(width, height) > MOST_PIXELS) {
    throw refused(
      `This picture is ${width} × ${height}; a logo has at most 2,000 pixels a side. Save it smaller.`,
    );
  }
  return await picture
    .rotate()
    .resize(KEPT_PIXELS, KEPT_PIXELS, { fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer()
    .catch((cause: unknown) => {
      throw refused('This picture is damaged. Save it anew, then choose it again.', cause);
    });
}

type Metadata = { format: string; width: number; height: number };

function refused(message: string, cause?: unknown): DocketError {
  return new DocketError('invalid-input', message, { logo: message }, { cause });
}
