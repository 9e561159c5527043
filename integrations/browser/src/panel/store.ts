/**
 * Where the house's lists are kept: in the extension's own storage, which no page sees. No draft is ever put there.
 */
const name = 'lists'
const key = 'bundle'

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error!))
  })

async function opened(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open('plashka', 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(name))
  return (await done(request)).transaction(name, mode).objectStore(name)
}

export const kept = async (): Promise<string | undefined> =>
  (await done((await opened('readonly')).get(key))) as string | undefined

export const keep = async (bundle: string): Promise<void> => {
  await done((await opened('readwrite')).put(bundle, key))
}

export const forget = async (): Promise<void> => {
  await done((await opened('readwrite')).delete(key))
}
