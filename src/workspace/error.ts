/**
 * Errors as people read them.
 */
import { codeOf } from '../files/error.js'
import { commandCatalogs } from './words/command/index.js'
import { WordedError, type Worded } from '../messages/worded.js'
import type { Language } from '../language/language.js'

/** An error's message with those of its causes; what is not ours to word stays as it is. */
export function messageOf(error: unknown, language: Language): string {
  const system = codeOf(error) === undefined ? undefined : ofSystem(error as SystemError, language)
  if (!(error instanceof Error)) return system ?? String(error)
  const message = error instanceof WordedError ? error.text[language] : (system ?? error.message)
  return error.cause instanceof Error ? `${message}\n${messageOf(error.cause, language)}` : message
}

/** The same in every language. */
export const wordedMessageOf = (error: unknown): Worded => ({ ru: messageOf(error, 'ru'), en: messageOf(error, 'en') })

interface SystemError extends NodeJS.ErrnoException {
  /** Of a server that cannot listen. */
  readonly address?: string
  readonly port?: number
}

function ofSystem({ code, path, address, port }: SystemError, language: Language): string | undefined {
  const { full, system } = commandCatalogs[language]
  if (code === 'ENOSPC') return full
  const words: Readonly<Partial<Record<string, (subject: string) => string>>> = system
  const subject = path ?? (port === undefined ? undefined : `${address}:${port}`)
  return subject === undefined ? undefined : words[code ?? '']?.(subject)
}
