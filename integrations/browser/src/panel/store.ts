/**
 * What is kept: the house's lists and the settings, in the extension's own storage, which no page sees. No draft is ever put
 * there.
 */
import { sure } from '../../../../src/checked/index.js'

const name = 'lists'

/** What stands under which key. */
interface Kept {
  readonly bundle: string
  readonly settings: object
}

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(sure(request.error)))
  })

async function opened(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open('plashka', 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(name))
  return (await done(request)).transaction(name, mode).objectStore(name)
}

export const kept = async <Key extends keyof Kept>(key: Key): Promise<Kept[Key] | undefined> =>
  (await done((await opened('readonly')).get(key))) as Kept[Key] | undefined

export const keep = async <Key extends keyof Kept>(key: Key, value: Kept[Key]): Promise<void> => {
  await done((await opened('readwrite')).put(value, key))
}

export const forget = async (key: keyof Kept): Promise<void> => {
  await done((await opened('readwrite')).delete(key))
}
