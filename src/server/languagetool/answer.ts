/**
 * The answer to a check, as clients of LanguageTool read it.
 */
import { sure } from '../../checked/index.js'
import { packageVersion } from '../../files/package.js'
import type { Language } from '../../language/language.js'
import { category } from './proofread.js'
import type { Selection } from './request.js'
import type { Match, Proofread } from './types.js'

export interface Code {
  readonly name: string
  readonly code: string
  readonly longCode: string
}

/** What plashka reads, as LanguageTool names languages. */
export const codes: readonly Code[] = [
  { name: 'Russian', code: 'ru', longCode: 'ru-RU' },
  { name: 'English', code: 'en', longCode: 'en-US' },
  { name: 'English (GB)', code: 'en', longCode: 'en-GB' },
  { name: 'English', code: 'en', longCode: 'en' },
  { name: 'Russian', code: 'ru', longCode: 'ru' },
]

/** Of messages about a text in some language. */
export const messageLanguage = (asked: string): Language | undefined =>
  asked === 'auto' ? undefined : /^ru\b/iu.test(asked) ? 'ru' : 'en'

export interface Answer {
  readonly software: object
  readonly warnings: { readonly incompleteResults: boolean; readonly incompleteResultsReason?: string }
  readonly language: object
  readonly matches: readonly Match[]
}

/** @param asked The language as it was sent. @param reason Why something may be missing. */
export function answerOf({ language, matches }: Proofread, asked: string, reason: string | undefined): Answer {
  const detected = sure(codes.find(({ code }) => code === language))
  const known = codes.find(({ longCode }) => longCode.toLowerCase() === asked.toLowerCase())
  const { name, longCode } = known ?? detected
  return {
    software: {
      name: 'plashka',
      version: packageVersion(),
      buildDate: '',
      apiVersion: 1,
      premium: false,
      premiumHint: '',
      status: '',
    },
    warnings: {
      incompleteResults: reason !== undefined,
      ...(reason !== undefined && { incompleteResultsReason: reason }),
    },
    language: {
      name,
      code: longCode,
      detectedLanguage: { name: detected.name, code: detected.longCode, confidence: 0.99 },
    },
    matches: [...matches].sort((one, other) => one.offset - other.offset),
  }
}

/** Whether a match is of a rule that was asked for. */
export function isSelected({ rule }: Match, selection: Selection): boolean {
  const { disabled, enabled, disabledCategories, enabledCategories, enabledOnly } = selection
  if (enabled.has(rule.id) || enabledCategories.has(category)) return true
  return !enabledOnly && !disabled.has(rule.id) && !disabledCategories.has(category)
}
