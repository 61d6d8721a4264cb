import { readPhoto } from '../../../photos/list-photos.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { defineEndpoint, type EndpointDescription, IdParameters, NoParameters } from '../endpoint.js';
import { PhotoView, presentPhoto } from '../views/photo-view.js';

const tag = 'photo';

const getPhoto = defineEndpoint({
  path: '/photos/{id}',
  operationId: 'getPhoto',
  tag,
  summary: 'A photo or attachment',
  params: IdParameters,
  query: NoParameters,
  answer: PhotoView,
  async read(tx, _viewer, { params: { id } }) {
    const photo = await readPhoto(tx, id);
    if (!photo) {
      throw notFound(tag);
    }
    return presentPhoto(photo);
  },
});

export const photoEndpoints = [getPhoto];

/** An endpoint that answers in bytes. */
export type FileEndpoint = EndpointDescription & { which: 'original' | 'thumbnail' };

const bytes = { tag, params: IdParameters, query: NoParameters };

export const fileEndpoints: FileEndpoint[] = [
  {
    ...bytes,
    which: 'original',
    path: '/photos/{id}/original',
    operationId: 'getPhotoOriginal',
    summary: 'The file as it came, byte for byte',
    description: 'Its type is the one found in the bytes. Understands `If-None-Match` and `Range`.',
  },
  {
    ...bytes,
    which: 'thumbnail',
    path: '/photos/{id}/thumbnail',
    operationId: 'getPhotoThumbnail',
    summary: 'The thumbnail of a stored photo',
    description: 'Upright and without metadata. Understands `If-None-Match` and `Range`.',
  },
];
