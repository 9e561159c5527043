/** `plashka web`: the page for editors, served to this machine until it is interrupted. */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { packaged } from '../files/package.js'
import type { ExitCode, Host } from './host.js'

/** Where the build leaves the page. */
export const pageFolder = packaged('dist/web')

/** @param port 0: any free one. @throws Error if the page has not been built, or the port is taken. */
export async function webCommand(port: number, host: Host): Promise<ExitCode> {
  if (!existsSync(pageFolder)) throw new Error(`${pageFolder}: no such folder`)
  const { serve } = await import('../server/page.js')
  const server = await serve(pageFolder, port)
  host.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`)
  await once(server, 'close')
  return 0
}
