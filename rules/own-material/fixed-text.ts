/**
 * The fixed texts that stand over a foreign agent's own material, and how they are read.
 */
import type { Document, Span } from '../../src/document/types.js'
import { keyOf } from '../../src/language/ru/morphology/letters.js'
import { declinePerson } from '../../src/language/ru/morphology/persons.js'
import { isoDate } from '../../src/registry/date.js'
import type { Entity } from '../../src/registry/types.js'

/**
 * From this day the text of government decree 2108 (2022-11-22, under art. 9 of law 255-FZ) is due, until then that of
 * order 124 of the communications regulator (2020).
 */
export const decreeDay = isoDate('2022-12-01')

/** The decree's text, by the names of the agent in the instrumental and in the genitive. */
const decreed = (by: string, of: string): string =>
  `НАСТОЯЩИЙ МАТЕРИАЛ (ИНФОРМАЦИЯ) ПРОИЗВЕДЕН, РАСПРОСТРАНЕН И (ИЛИ) НАПРАВЛЕН ИНОСТРАННЫМ АГЕНТОМ ${by} ЛИБО КАСАЕТСЯ ДЕЯТЕЛЬНОСТИ ИНОСТРАННОГО АГЕНТА ${of}`

const former =
  'ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ) РАСПРОСТРАНЕНО ИНОСТРАННЫМ СРЕДСТВОМ МАССОВОЙ ИНФОРМАЦИИ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА, И (ИЛИ) РОССИЙСКИМ ЮРИДИЧЕСКИМ ЛИЦОМ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА'

const name = 'name'
/** Longer than any name in the register, with room for the date of birth that some add. */
const longestName = 400

/** A pattern for a text whatever its case, its ё and its white space; names are groups. */
function patternOf(text: string): RegExp {
  const words = text
    .split(' ')
    .map(word =>
      word === name
        ? `([^]{1,${longestName}}?)`
        : word.replace(/[()]/g, '\\$&').replace(',', ',?').replaceAll(/е/giu, '[её]'),
    )
  return new RegExp(words.join('\\s+'), 'iu')
}

const decreedPattern = patternOf(decreed(name, name).replace(/ name$/u, ''))
const formerPattern = patternOf(former.slice(0, former.indexOf(',')))
const beginning = /настоящий\s+материал\s+\(?информация/iu

/** How far below the first text the head of a draft reaches: title, date, the fixed text itself. */
const headBlocks = 3

export type FixedText =
  /** Nothing of the kind. */
  | { readonly type: 'missing' }
  /** The text from before the decree. */
  | { readonly type: 'former'; readonly place: Span }
  /** It begins as the decree has it, and goes on otherwise. */
  | { readonly type: 'incomplete'; readonly place: Span }
  | { readonly type: 'whole'; readonly place: Span; readonly isAtHead: boolean; readonly names: readonly [Span, Span] }

/** Finds the fixed text in a draft. Offsets are into the Document's text. */
export function fixedTextOf(document: Document): FixedText {
  const { text, blocks } = document
  const blockAt = (offset: number): number => blocks.findIndex(({ start, end }) => start <= offset && offset < end)
  const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({ start: index, end: index + found.length })
  const whole = decreedPattern.exec(text)
  if (whole) {
    const place = spanOf(whole)
    const by = whole.index + whole[0].search(/агентом/iu) + 'агентом'.length
    const block = blockAt(whole.index)
    const above = blocks.slice(0, block).filter(({ kind }) => kind !== 'meta').length
    const end = blocks[block]?.end ?? place.end
    return {
      type: 'whole',
      place,
      isAtHead: above < headBlocks,
      names: [
        { start: by, end: by + (whole[1]?.length ?? 0) + 1 },
        { start: place.end, end: Math.min(end, place.end + longestName) },
      ],
    }
  }
  const begun = beginning.exec(text)
  if (begun) return { type: 'incomplete', place: blocks[blockAt(begun.index)] ?? spanOf(begun) }
  const old = formerPattern.exec(text)
  return old ? { type: 'former', place: spanOf(old) } : { type: 'missing' }
}

/** The text that is due on a day. */
export function fixedTextFor(entity: Entity, isDecreed: boolean): string {
  if (!isDecreed) return former
  const { person, gender, title } = entity
  if (!person) {
    const called = /[«"]/u.test(title.ru) ? title.ru : `«${title.ru}»`
    return decreed(called, called).toUpperCase()
  }
  const paradigm = declinePerson(person, gender === 'f' ? 'f' : 'm').full.at(-1)
  const named = (name: 'instrumental' | 'genitive'): string => paradigm?.[name][0] ?? title.ru
  return decreed(named('instrumental'), named('genitive')).toUpperCase()
}

/** Whether a name in the fixed text is the register's. */
export function isOfficialName(text: string, entity: Entity): boolean {
  const bare = (words: string): string =>
    keyOf(words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return [entity.name, entity.title.ru, ...entity.entries].some(official => bare(text).includes(bare(official)))
}
