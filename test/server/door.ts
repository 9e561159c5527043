/** A server as the tests ask it: on loopback, with the folder of a sandbox, judging in this very process. */
import type { Door } from '../../src/server/app.js'
import { judgesHere } from '../../src/server/threads.js'
import type { Sandbox } from '../cli/sandbox.js'

export const doorTo = (sandbox: Sandbox, own: Partial<Door> = {}): Door => ({
  host: '127.0.0.1',
  names: [],
  origins: [],
  token: undefined,
  mostBytes: 1_000_000,
  fallback: 'ru',
  judges: judgesHere({ root: sandbox.folder, imported: sandbox.lists, fallback: 'ru' }),
  ...own,
})
