/**
 * @typedef {{ sid: string, url: string, contentType: string, filename: string }} Media
 * @typedef {{
 *   sid: string, mine: boolean, from: string, to: string, body: string, media: Media[], mediaUrls: string[],
 *   status: string, errorCode: number | null, automatic: boolean, createdAt: string,
 * }} Message
 * @typedef {{ number: string, name: string, createdAt: string, lastMessage: Message | null }} Phone
 */

const base = document.body.dataset.api ?? '';

/** @param {Media} media */
export function mediaUrl(media) {
  return `${base.replace(/\/api$/, '')}/${media.url}`;
}

/** @returns {Promise<Phone[]>} */
export async function listPhones() {
  return (await call('/phones')).data;
}

/** @returns {Promise<{ number: string, name: string }[]>} */
export async function listNumbers() {
  return (await call('/numbers')).data;
}

/** @param {string} number @returns {Promise<Message[]>} */
export async function listMessages(number) {
  return (await call(`/phones/${encodeURIComponent(number)}/messages`)).data;
}

/** @param {{ name: string, number?: string }} phone @returns {Promise<Phone>} */
export function createPhone(phone) {
  return call('/phones', { method: 'POST', ...json(phone) });
}

/**
 * @param {string} number
 * @param {FormData} form
 * @returns {Promise<Message>}
 */
export function sendText(number, form) {
  return call(`/phones/${encodeURIComponent(number)}/messages`, { method: 'POST', body: form });
}

/** @returns {Promise<Record<string, unknown>>} */
export function readFaults() {
  return call('/misbehaviour');
}

/** @param {Record<string, unknown>} change @returns {Promise<Record<string, unknown>>} */
export function setFaults(change) {
  return call('/misbehaviour', { method: 'PATCH', ...json(change) });
}

/** @returns {Promise<Record<string, unknown>>} */
export function clearFaults() {
  return call('/misbehaviour', { method: 'DELETE' });
}

/** @returns {Promise<unknown>} */
export function releaseHeld() {
  return call('/misbehaviour/release', { method: 'POST' });
}

/** @param {(kind: 'message' | 'status' | 'phone' | 'open', data: any) => void} tell */
export function listen(tell) {
  const source = new EventSource(`${base}/events`);
  source.addEventListener('open', () => tell('open', null));
  for (const kind of /** @type {const} */ (['message', 'status', 'phone'])) {
    source.addEventListener(kind, (event) => tell(kind, JSON.parse(event.data)));
  }
}

/** @param {unknown} value */
function json(value) {
  return { body: JSON.stringify(value), headers: { 'Content-Type': 'application/json' } };
}

/**
 * @param {string} path
 * @param {RequestInit} [request]
 */
async function call(path, request) {
  const response = await fetch(base + path, request);
  if (response.status === 204) return undefined;
  const body = await response.json();
  if (!response.ok) throw new Error(body.detail ?? 'The simulator did not answer. Is Docket running?');
  return body;
}
