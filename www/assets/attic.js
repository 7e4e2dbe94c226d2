/**
 * Long texts, kept in the browser's database. Its storage for small things holds some five million characters in all,
 * and is written in one go on the page's own thread, which is felt; the database does neither. It may be forbidden:
 * then nothing is kept, and each function says so by what it gives.
 */

const DATABASE = 'saywhen';
const STORE = 'texts';

/** @type {Promise<IDBDatabase> | undefined} */
let opened;

/** @returns {Promise<IDBDatabase>} */
function open() {
  opened ??= new Promise((done, fail) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  return opened;
}

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} act
 * @param {T} otherwise  where the database fails or is forbidden
 * @returns {Promise<T>} when it is on the disk
 */
async function within(mode, act, otherwise) {
  try {
    const transaction = (await open()).transaction(STORE, mode);
    const request = act(transaction.objectStore(STORE));
    await new Promise((done, fail) => {
      transaction.oncomplete = () => done(undefined);
      transaction.onabort = () => fail(transaction.error);
    });
    return request.result;
  } catch {
    return otherwise;
  }
}

/** @param {string} key  @param {string} text  @returns {Promise<boolean>} whether it is kept */
export const put = async (key, text) => (await within('readwrite', (store) => store.put(text, key), '')) === key;

/** @param {string} key  @returns {Promise<string | null>} */
export async function get(key) {
  const text = await within('readonly', (store) => store.get(key), null);
  return typeof text === 'string' ? text : null;
}

/** @param {string} key */
export const remove = (key) => within('readwrite', (store) => store.delete(key), undefined);

/** Removes all of them. */
export const clear = () => within('readwrite', (store) => store.clear(), undefined);
