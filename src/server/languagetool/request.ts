/**
 * Requests as clients of LanguageTool send them: forms, and what LibreOffice has sent for a form.
 */
import { isUtf8 } from 'node:buffer'
import { parseIsoDate } from '../../registry/date.js'
import type { IsoDate } from '../../registry/types.js'
import { refused, type RefusedError } from '../refused.js'
import type { Annotation } from './types.js'

export interface CheckRequest {
  readonly annotations: readonly Annotation[]
  /** As it was sent: `ru-RU`, `auto`. */
  readonly language: string
  readonly apiKey?: string
  /** Of plashka alone: by what profile, and for what day. */
  readonly profile?: string
  readonly asOf?: IsoDate
  readonly selection: Selection
  /** The form again, well written, for whoever is asked, too. */
  readonly form: URLSearchParams
}

/** Which rules are asked for. */
export interface Selection {
  readonly disabled: ReadonlySet<string>
  readonly enabled: ReadonlySet<string>
  readonly disabledCategories: ReadonlySet<string>
  readonly enabledCategories: ReadonlySet<string>
  /** Nothing but what is enabled. */
  readonly enabledOnly: boolean
}

/** @param body Of the request, or its query. @throws RefusedError */
export function checkRequestOf(body: Buffer): CheckRequest {
  const form = formOf(body)
  const given = (name: string): string | undefined => form.get(name) ?? undefined
  const listed = (name: string): ReadonlySet<string> =>
    new Set(
      (given(name) ?? '')
        .split(',')
        .map(one => one.trim())
        .filter(one => one !== ''),
    )
  const [apiKey, profile, day] = [given('apiKey'), given('profile'), given('asOf')]
  const asOf = day === undefined ? undefined : parseIsoDate(day)
  if (day !== undefined && !asOf) throw refused(400, 'request', words => words.badDay('asOf'))
  return {
    annotations: annotationsOf(given('text'), given('data')),
    language: given('language') ?? 'auto',
    ...(apiKey !== undefined && { apiKey }),
    ...(profile !== undefined && { profile }),
    ...(asOf && { asOf }),
    selection: {
      disabled: listed('disabledRules'),
      enabled: listed('enabledRules'),
      disabledCategories: listed('disabledCategories'),
      enabledCategories: listed('enabledCategories'),
      enabledOnly: /^(?:true|yes|1)$/u.test(given('enabledOnly') ?? ''),
    },
    form,
  }
}

/** Before the text, and behind it, where LibreOffice 7 puts them as they are. */
const [beforeText, behindText] = ['text=', '&language=']

/**
 * LibreOffice before 24 writes the text as it is: what looks like an escape, or parts a form, are its own characters. No
 * form has blanks or letters beyond ASCII, by which it is told.
 */
function formOf(body: Buffer): URLSearchParams {
  if (!isUtf8(body)) throw notUtf8()
  const text = body.toString('utf8')
  const behind = text.lastIndexOf(behindText)
  const isRaw = text.startsWith(beforeText) && behind > 0 && /[^\x21-\x7E]/u.test(text)
  if (!isRaw) {
    if (!hasWholeLetters(text)) throw notUtf8()
    return new URLSearchParams(text)
  }
  const form = new URLSearchParams(text.slice(behind + 1))
  form.set('text', text.slice(beforeText.length, behind))
  return form
}

/** Whether what is escaped is UTF-8; a sign of percent that escapes nothing stands for itself. */
function hasWholeLetters(form: string): boolean {
  try {
    decodeURIComponent(form.replace(/%(?![\dA-Fa-f]{2})/gu, '%25'))
    return true
  } catch {
    return false
  }
}

const notUtf8 = (): RefusedError => refused(400, 'request', words => words.notUtf8)

function annotationsOf(text: string | undefined, data: string | undefined): readonly Annotation[] {
  if (data === undefined) {
    if (text === undefined) throw refused(400, 'no-text', words => words.noParameter)
    return [{ text }]
  }
  const { annotation, text: whole } = parsed(data)
  if (typeof whole === 'string') return [{ text: whole }]
  if (!Array.isArray(annotation) || !annotation.every(isAnnotation)) throw refused(400, 'data', words => words.badData)
  return annotation.map(part =>
    'text' in part ? { text: part.text } : { markup: part.markup, interpretAs: part.interpretAs },
  )
}

function parsed(data: string): { readonly annotation?: unknown; readonly text?: unknown } {
  try {
    return (JSON.parse(data) ?? {}) as object
  } catch {
    throw refused(400, 'data', words => words.badData)
  }
}

function isAnnotation(part: unknown): part is Annotation {
  const { text, markup, interpretAs } = (part ?? {}) as Partial<Record<string, unknown>>
  const isMarkup = typeof markup === 'string' && (interpretAs === undefined || typeof interpretAs === 'string')
  return text === undefined ? isMarkup : typeof text === 'string' && markup === undefined
}
