/**
 * What became of one attempt. `later` is everything that may go better the next time: no connection, a portal's page
 * in between, a server that is down, somebody else signed in.
 * @typedef {{ is: 'done', photoId: string } | { is: 'refused', why: string } | { is: 'later', why: string }} Outcome
 */

/** Answers by which the server says that it will not take this photo, however often it is sent. */
const FINAL = new Set([400, 403, 404, 409, 413, 415, 422]);
/** Without a byte on its way for so long, the connection is taken for dead. */
const STALLED_MS = 60_000;

/**
 * Sends one photo. The id goes along, so that sending it again has no further effect; whose it is too, so that the
 * server refuses it where somebody else is signed in by now.
 * @param {import('./upload-store.js').WaitingPhoto} photo
 * @param {{ signal: AbortSignal, progress: (part: number) => void }} options
 * @returns {Promise<Outcome>}
 */
export function sendPhoto(photo, { signal, progress }) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let stalled;
    const watch = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), STALLED_MS);
    };
    const end = (/** @type {Outcome} */ outcome) => {
      clearTimeout(stalled);
      resolve(outcome);
    };
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      watch();
      if (lengthComputable) progress(loaded / total);
    });
    request.addEventListener('load', () => end(readAnswer(request.status, request.responseText)));
    for (const failure of /** @type {const} */ (['error', 'abort', 'timeout'])) {
      request.addEventListener(failure, () => end({ is: 'later', why: 'No connection' }));
    }
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', addressOf(photo));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Upload-Id', photo.id);
    request.setRequestHeader('Upload-Member', photo.memberId);
    watch();
    request.send(bodyOf(photo));
  });
}

/** @param {import('./upload-store.js').WaitingPhoto} photo */
function addressOf({ path, phase }) {
  return `${path}&phase=${encodeURIComponent(phase)}`;
}

/** @param {import('./upload-store.js').WaitingPhoto} photo */
function bodyOf({ blob, name, type }) {
  const body = new FormData();
  body.append('photos', new File([blob], name, { type }));
  return body;
}

/** @param {number} status @param {string} text @returns {Outcome} */
function readAnswer(status, text) {
  const answer = /** @type {{ data?: { id: string }[], detail?: string } | undefined} */ (parse(text));
  const photoId = answer?.data?.[0]?.id;
  if (status === 201 && photoId) return { is: 'done', photoId };
  if (FINAL.has(status) && answer?.detail) return { is: 'refused', why: answer.detail };
  if (status === 401) return { is: 'later', why: 'Sign in again to send it' };
  return { is: 'later', why: 'The server could not be reached' };
}

/** What is no JSON is no answer of ours. @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
