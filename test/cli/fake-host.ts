/** The process that a command runs in, inside of the tests' own. */
import { PassThrough } from 'node:stream'
import type { Host } from '../../src/cli/host.js'

export interface FakeHost extends Host {
  readonly said: { out: string; err: string }
}

/** @param answers What somebody types when asked, one by one; absent: nobody sits there. */
export function fakeHost(cwd: string, env: NodeJS.ProcessEnv, answers?: readonly string[]): FakeHost {
  const said = { out: '', err: '' }
  const isTTY = answers !== undefined
  const left = [...(answers ?? [])]
  const stdin = Object.assign(new PassThrough(), { isTTY })
  const sink = (stream: 'out' | 'err'): NodeJS.WritableStream & { isTTY: boolean } =>
    // The lines of a question are no terminal's: its control characters would stand in what was said.
    Object.assign(new PassThrough(), { isTTY: stream === 'out' && isTTY }).on('data', (chunk: Buffer) => {
      said[stream] += chunk.toString()
      if (said[stream].endsWith('] ')) stdin.write(`${left.shift() ?? ''}\n`)
    })
  return { stdin, stdout: sink('out'), stderr: sink('err'), env, cwd: () => cwd, said }
}
