import { answerQuestions, listen } from './bench-process.js';
import { withComment } from './phone-photos.js';

// The sender's media host: `/<n>` is a photo that no other number has.
let photos: readonly Uint8Array[] = [];

const address = await listen((request, response) => {
  const number = Number(request.url?.slice(1));
  const photo = withComment(Buffer.from(photos[number % photos.length] ?? []), `${number}`);
  response.writeHead(200, { 'Content-Type': 'image/jpeg', 'Content-Length': photo.length }).end(photo);
});

answerQuestions(async (served: readonly Uint8Array[]) => {
  photos = served;
  return address;
});
