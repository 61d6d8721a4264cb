import { openDB } from '../idb.js';

/**
 * A photo that the server does not have yet, as it is kept on this device: whose it is, where it goes, the bytes. It
 * outlives the tab, the connection and the session; only the member who took it can send it.
 * @typedef {{
 *   id: string, organizationId: string, memberId: string, memberName: string,
 *   path: string, page: string, reference: string, phase: string,
 *   name: string, type: string, bytes: number, blob: Blob, addedAt: number, refused?: string,
 * }} WaitingPhoto
 */

/** @typedef {import('../idb.js').DBSchema & { photos: { key: string, value: WaitingPhoto } }} Schema */

/** @type {Promise<import('../idb.js').IDBPDatabase<Schema>> | undefined} */
let opening;

function open() {
  opening ??= openDB('docket-uploads', 1, {
    upgrade(db) {
      db.createObjectStore('photos', { keyPath: 'id' });
    },
    terminated() {
      opening = undefined;
    },
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

/** Everything that waits on this device, whoever's it is, oldest first. @returns {Promise<WaitingPhoto[]>} */
export async function readWaiting() {
  const all = await (await open()).getAll('photos');
  return all.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}

/** @param {string} id */
export async function readOne(id) {
  return await (await open()).get('photos', id);
}

/** Rejects where the device has no room or keeps nothing (a private window). @param {WaitingPhoto} photo */
export async function keepPhoto(photo) {
  await (await open()).put('photos', photo);
}

/** @param {string} id */
export async function forgetPhoto(id) {
  await (await open()).delete('photos', id);
}

/** Notes why the server will never take it, where it still waits. @param {string} id @param {string | undefined} refused */
export async function markPhoto(id, refused) {
  const transaction = (await open()).transaction('photos', 'readwrite');
  const photo = await transaction.store.get(id);
  if (photo) {
    const { refused: _, ...rest } = photo;
    await transaction.store.put(refused === undefined ? rest : { ...rest, refused });
  }
  await transaction.done;
}
