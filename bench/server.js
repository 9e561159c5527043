/**
 * `plashka serve` under load: articles as JSON, several connections at a time, a process of its own. What its processors spend
 * on a request tells what two of them would answer, however busy this machine is.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { createInterface } from 'node:readline'

/** Asked at a time. */
const connections = 8

/**
 * @param {string} command The command's script.
 * @param {readonly { readonly name: string, readonly drafts: readonly object[] }[]} loads Each is sent as it stands, in turn.
 * @param {number} count Requests of each.
 * @returns {Promise<{ name: string, perSecond: number, cpu: number, failed: number }[]>} `cpu` in milliseconds of a request, all threads.
 */
export async function serverSpeeds(command, loads, count) {
  const server = spawn(process.execPath, [command, 'serve', '--port', '0', '--no-config'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  try {
    const [line] = await once(createInterface(server.stdout), 'line')
    const address = /http:\S+/.exec(line)?.[0] ?? ''
    const results = []
    for (const { name, drafts } of loads) {
      const bodies = drafts.map(draft => JSON.stringify(draft))
      await asked(address, agent, bodies, Math.min(count, 400))
      const [before, start] = [await processors(address, agent), performance.now()]
      const failed = await asked(address, agent, bodies, count)
      const seconds = (performance.now() - start) / 1000
      const cpu = ((await processors(address, agent)) - before) * 1000
      results.push({ name, perSecond: count / seconds, cpu: cpu / count, failed })
    }
    return results
  } finally {
    agent.destroy()
    server.kill()
  }
}

/** @param {string} address @param {Agent} agent @param {readonly string[]} bodies @param {number} count */
async function asked(address, agent, bodies, count) {
  let next = 0
  let failed = 0
  const worker = async () => {
    while (next < count) {
      const { status } = await sent(`${address}v1/check`, agent, bodies[next++ % bodies.length])
      if (status !== 200) failed++
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return failed
}

/** Seconds that the server's processors have spent. @param {string} address @param {Agent} agent */
const processors = async (address, agent) =>
  Number(/^process_cpu_seconds_total (\S+)$/m.exec((await sent(`${address}metrics`, agent)).text)?.[1])

/**
 * @param {string} url @param {Agent} agent @param {string} [body]
 * @returns {Promise<{ status: number | undefined, text: string }>}
 */
function sent(url, agent, body) {
  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      { agent, method: body === undefined ? 'GET' : 'POST', headers: { 'content-type': 'application/json' } },
      answer => {
        let text = ''
        answer.setEncoding('utf8').on('data', part => (text += part))
        answer.on('end', () => resolve({ status: answer.statusCode, text }))
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}
