import sharp from 'sharp';

/** A photo as a phone sends it, well lit; another `seed`, another photo. */
export async function takePhoto(seed: number): Promise<{ bytes: Uint8Array; contentType: string }> {
  const bytes = await sharp({
    create: {
      width: 640,
      height: 480,
      channels: 3,
      background: { r: lit(seed * 37), g: lit(seed * 91), b: lit(seed * 53) },
    },
  })
    .jpeg()
    .toBuffer();
  return { bytes, contentType: 'image/jpeg' };
}

/** 100 to 255: a dark photo would be asked for again. */
const lit = (value: number) => 100 + (value % 156);
