/**
 * The worker: keeps the page free to type. Of drafts that wait for a check only the newest is checked.
 */
import { knowledgeOf, over, registryFromJson, WordedError, type Knowledge } from '../../../src/engine/index.js'
import { OpenedFile, UnwritableError } from './opened/file.js'
import { tablesOf, unpacked } from './packed.js'
import type { Answer, Choices, Request, Versioned } from './protocol.js'
import { Session } from './session.js'

const files = new Map<number, OpenedFile>()
let builtin: Knowledge | undefined
let session: Session | undefined
let waiting: Versioned | undefined

const answer = (message: Answer): void => postMessage(message)

function checkNewest(): void {
  if (!waiting || !session) return
  const newest = waiting
  waiting = undefined
  answer({ type: 'checked', ...session.check(newest) })
}

async function handle(request: Request): Promise<void> {
  if (request.type === 'load') {
    const [registry, lexicon] = await Promise.all([unpacked(request.registry), unpacked(request.lexicon)])
    builtin = knowledgeOf(registry, tablesOf(lexicon))
    begin(builtin)
  } else if (request.type === 'lists') {
    const { registry, changed, lexicon } = request.lists
    begin(over(builtin, { registry: registryFromJson(registry), changed, lexicon }))
  } else if (request.type === 'check') {
    waiting = request
    setTimeout(() => {
      try {
        checkNewest()
      } catch (error) {
        failed(error)
      }
    })
  } else if (request.type === 'fix') {
    const edits = session?.fix(request, request.target) ?? []
    answer({ type: 'fixed', version: request.version, edits })
  } else if (request.type === 'open') open(request)
  else if (request.type === 'save') save(request)
  else {
    const card = session?.card(request.entity, request.choices)
    if (card) answer({ type: 'card', card })
  }
}

function begin(knowledge: Knowledge): void {
  session = new Session(knowledge, files)
  answer({ type: 'ready', lists: session.lists })
  checkNewest()
}

function open({ file, name, bytes, choices }: Extract<Request, { type: 'open' }>): void {
  try {
    const opened = OpenedFile.from(name, bytes)
    if (!opened) {
      answer({ type: 'refused', name, reason: undefined })
      return
    }
    files.set(file, opened)
    answer({ type: 'opened', file, name, lines: opened.shown, hasFixedLines: opened.hasFixedLines })
  } catch (error) {
    answer({ type: 'refused', name, reason: reasonOf(error, choices) })
  }
}

function save({ draft: { file, text }, choices }: Extract<Request, { type: 'save' }>): void {
  const opened = files.get(file)!
  try {
    answer({ type: 'saved', name: opened.name, bytes: opened.bytes(text) })
  } catch (error) {
    if (error instanceof UnwritableError) throw error
    answer({ type: 'refused', name: opened.name, reason: reasonOf(error, choices) })
  }
}

const reasonOf = (error: unknown, { language }: Choices): string =>
  error instanceof WordedError ? error.text[language] : String(error)

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  handle(data).catch(failed)
})

function failed(error: unknown): void {
  answer(error instanceof UnwritableError ? { type: 'unwritable' } : { type: 'failed', reason: String(error) })
}
