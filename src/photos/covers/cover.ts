import { z } from 'zod';

export const MOST_COVERS = 20;

const fraction = z.number().min(0).max(1);

/** Parts of a picture that are not shown, in fractions of its width and height, as a blob's row has them. */
export const Covers = z
  .array(z.object({ x: fraction, y: fraction, width: fraction.min(0.001), height: fraction.min(0.001) }))
  .max(MOST_COVERS, `At most ${MOST_COVERS} parts of a photo can be covered.`);
export type Covers = z.infer<typeof Covers>;
