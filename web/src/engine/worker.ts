/**
 * The worker: keeps the page free to type. Of drafts that wait for a check only the newest is checked.
 */
import { knowledgeOf } from '../../../src/browser.js'
import type { Answer, Request, Versioned } from './protocol.js'
import { Session } from './session.js'

let session: Session | undefined
let waiting: Versioned | undefined

const answer = (message: Answer): void => postMessage(message)

async function unpacked(base64: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function checkNewest(): void {
  if (!waiting || !session) return
  const newest = waiting
  waiting = undefined
  answer({ type: 'checked', ...session.check(newest) })
}

async function handle(request: Request): Promise<void> {
  if (request.type === 'load') {
    const [registry, lexicon] = await Promise.all([unpacked(request.registry), unpacked(request.lexicon)])
    session = new Session(knowledgeOf(registry, lexicon))
    answer({ type: 'ready', lists: session.lists })
    checkNewest()
  } else if (request.type === 'check') {
    waiting = request
    setTimeout(checkNewest)
  } else if (request.type === 'fix') {
    const edits = session?.fix(request, request.target) ?? []
    answer({ type: 'fixed', version: request.version, edits })
  } else {
    const card = session?.card(request.entity, request.choices)
    if (card) answer({ type: 'card', card })
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  handle(data).catch((error: unknown) => answer({ type: 'failed', reason: String(error) }))
})
