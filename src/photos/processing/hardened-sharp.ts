import sharp from 'sharp';

// One thread an image, several images at once: on two cores that is 40 % faster than two threads for one.
sharp.concurrency(1);
// Every photo is decoded once; a cache would only hold memory.
sharp.cache(false);
// Only what is sniffed as a photo reaches a decoder. SVG, PDF, GIF and the rest of libvips stay shut.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
    'VipsForeignLoadTiff',
  ],
});

/** sharp, set up for photos of strangers. The settings count for the whole process. */
export { sharp };
