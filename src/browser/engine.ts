/**
 * The engine as who embeds it asks it: a request, an answer, both plain data. What goes wrong is an answer, too.
 */
import {
  knowledgeOf,
  languages,
  openedBundle,
  over,
  parseIsoDate,
  profileNames,
  registryFromJson,
  styles,
  unpackLists,
  WordedError,
  type Knowledge,
  type Language,
} from '../engine/index.js'
import { RefusedError } from './error.js'
import { materialOf, type Material } from './material.js'
import { OpenedFile, UnwritableError } from './opened/file.js'
import {
  defaultChoices,
  protocol,
  type About,
  type Answer,
  type Answers,
  type Choices,
  type Draft,
  type Fault,
  type FaultCode,
  type GivenLists,
  type Kind,
  type Questions,
  type Request,
  type RichDraft,
} from './protocol.js'
import { Session } from './session.js'

export class Engine {
  readonly #version: string
  readonly #files = new Map<number, OpenedFile>()
  #opened = 0
  /** Lists that came as they are, over which others are laid. */
  #below: Knowledge | undefined
  #session: Session | undefined

  /** @param version Of plashka. @param packed Lists to begin with. */
  constructor(version: string, packed?: Uint8Array | string) {
    this.#version = version
    if (packed !== undefined) this.#take({ packed })
  }

  answer<Asked extends Request>(request: Asked): Answer<Asked['kind']>
  answer(request: Request): Answer {
    const { id, kind } = request
    try {
      return { id, kind, result: this.#resultOf(request) }
    } catch (error) {
      return { id, kind, error: faultOf(error, languageOf(request)) }
    }
  }

  #resultOf(request: Request): Answers[Kind] {
    switch (request.kind) {
      case 'about':
        return this.#about()
      case 'lists':
        this.#take(request.lists)
        return this.#about()
      case 'check':
        return this.#ready().check(this.#material(request.draft), choicesOf(request), request.fixes)
      case 'fix': {
        const edits = this.#ready().fix(this.#material(request.draft), request.target, choicesOf(request))
        return { edits }
      }
      case 'inspect': {
        const path = request.draft.path ?? 'stdin'
        return this.#ready().inspect(this.#material(request.draft), path, choicesOf(request))
      }
      case 'card': {
        const card = this.#ready().card(request.entity, choicesOf(request))
        if (!card) throw new RefusedError('unknown-entity', words => words.unknownEntity(request.entity))
        return card
      }
      case 'open':
        return this.#open(request)
      case 'save': {
        const opened = this.#file(request.draft.file)
        return { name: opened.name, bytes: readable(() => opened.bytes(request.draft.text)) }
      }
      case 'close':
        this.#files.delete(request.file)
        return {}
      default:
        throw new RefusedError('bad-request', words => words.badRequest)
    }
  }

  #about(): About {
    const session = this.#session
    return {
      protocol,
      plashka: this.#version,
      lists: session?.lists ?? [],
      ...(session && { digest: session.digest }),
    }
  }

  #take(lists: GivenLists): void {
    try {
      this.#session = new Session(this.#knowledgeOf(lists))
    } catch (error) {
      const reason = error instanceof WordedError ? error.text : { ru: String(error), en: String(error) }
      throw new RefusedError('bad-lists', (words, language) => words.badLists(reason[language]))
    }
  }

  #knowledgeOf(lists: GivenLists): Knowledge {
    if ('over' in lists) {
      const { registry, changed, lexicon } = lists.over
      return over(this.#below, { registry: registryFromJson(registry), changed, lexicon })
    }
    const { registry, lexicon } =
      'packed' in lists ? unpackLists(bytesOf(lists.packed)) : openedBundle(lists.bundle, 'bundle', () => {})
    return (this.#below = knowledgeOf(registry, lexicon))
  }

  #ready(): Session {
    if (!this.#session) throw new RefusedError('no-lists', words => words.noLists)
    return this.#session
  }

  #material(draft: Draft): Material {
    if (!isDraft(draft)) throw new RefusedError('bad-request', words => words.badRequest)
    if ('file' in draft) this.#file(draft.file)
    return readable(() => materialOf(draft, this.#files))
  }

  #file(number: number): OpenedFile {
    const file = this.#files.get(number)
    if (!file) throw new RefusedError('bad-request', words => words.noSuchFile)
    return file
  }

  #open({ name, bytes }: Questions['open']): Answers['open'] {
    if (typeof name !== 'string' || !ArrayBuffer.isView(bytes))
      throw new RefusedError('bad-request', words => words.badRequest)
    const opened = readable(() => OpenedFile.from(name, bytes))
    if (!opened) throw new RefusedError('unknown-format', words => words.unknownFormat(name))
    const file = ++this.#opened
    this.#files.set(file, opened)
    return { file, name, lines: opened.shown, hasFixedLines: opened.hasFixedLines }
  }
}

/** @throws RefusedError if one of them is none that there is. */
function choicesOf({ choices }: { readonly choices?: Partial<Choices> }): Choices {
  const all = { ...defaultChoices, ...choices }
  const { language, asOf, profile, style } = all
  const isKnown =
    (languages as readonly string[]).includes(language) &&
    (profileNames as readonly string[]).includes(profile) &&
    (styles as readonly string[]).includes(style) &&
    (asOf === undefined || parseIsoDate(asOf) !== undefined)
  if (!isKnown) throw new RefusedError('bad-request', words => words.badChoices)
  return all
}

function languageOf(request: Request): Language {
  const asked = (request as { readonly choices?: Partial<Choices> }).choices?.language
  return languages.find(language => language === asked) ?? defaultChoices.language
}

/** As much as can be got wrong by who writes no TypeScript. */
function isDraft(draft: unknown): draft is Draft {
  const { text, links = [] } = (draft ?? {}) as Partial<RichDraft>
  return typeof text === 'string' && Array.isArray(links)
}

/** What a format has against a source, or an encoding against a character, is told as it says it. */
function readable<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnwritableError) throw new RefusedError('unwritable', words => words.unwritable)
    if (!(error instanceof WordedError) || error instanceof RefusedError) throw error
    throw new RefusedError('unreadable', (_, language) => error.text[language])
  }
}

const faultOf = (error: unknown, language: Language): Fault =>
  error instanceof RefusedError
    ? { code: error.code, message: error.text[language] }
    : { code: 'failed' satisfies FaultCode, message: String(error) }

const bytesOf = (packed: Uint8Array | string): Uint8Array =>
  typeof packed === 'string' ? Uint8Array.from(atob(packed), character => character.charCodeAt(0)) : packed
