/**
 * What an acronym stands for where the text spells it out: «Федеральная антимонопольная служба (ФАС)», "CAF (the Charities
 * Aid Foundation)", "the International Rice Institute, or IRI", "IRI stands for International Rice Institute".
 */
import { groupOf, itemAt } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { isFunctionWord } from '../nouns.js'
import { hasRole } from '../../language/words.js'
import type { Entity } from '../../registry/types.js'
import type { Scene } from './scene.js'

const fewest = 2
const most = 7
const acronym = /^\p{Lu}+$/u
const word = /\p{L}[\p{L}\p{M}'’]*/gu
const openBracket = /[»”"]?\s?\($/u
const bracketBehind = /^[»”"]?\s\(([^()\n]{4,140})\)/u
/** How far back a name before brackets is read, in UTF-16 code units. */
const longestName = 140

/** Words of which a name makes no letter: "of", «и». */
const isSkipped = (value: string): boolean => {
  const folded = wordKey(value)
  return !/^\p{Lu}/u.test(value) && (isFunctionWord(folded) || hasRole(folded, 'article'))
}

/** The last of the words, of which each gives a letter. @returns Where they start; nothing: they spell something else. */
function spells(words: readonly RegExpExecArray[], letters: string): number | undefined {
  const telling = words.filter(([value]) => !isSkipped(value)).slice(-letters.length)
  const initials = telling.map(([value]) => value.charAt(0).toUpperCase()).join('')
  return initials === letters ? itemAt(telling, 0).index : undefined
}

/** @returns The words that an acronym stands for, by what stands right before it or behind it. */
export function spelledOut(scene: Scene): Span | undefined {
  const { text, candidate } = scene
  const { block, start, end, surface } = candidate
  if (surface.length < fewest || surface.length > most || !acronym.test(surface)) return
  const floor = Math.max(block.start, start - longestName)
  const before = text.slice(floor, start)
  const bracket = openBracket.exec(before)
  if (bracket) {
    const from = spells([...before.slice(0, bracket.index).matchAll(word)], surface)
    return from === undefined ? undefined : { start: floor + from, end: floor + bracket.index }
  }
  const behind = bracketBehind.exec(text.slice(end, Math.min(block.end, end + longestName)))
  if (!behind) return hasCyrillic(surface) || surface.length < fewestInEnglish ? undefined : besideInEnglish(scene)
  const words = [...groupOf(behind, 1).matchAll(word)]
  if (words.filter(([value]) => !isSkipped(value)).length !== surface.length) return
  const open = end + behind[0].indexOf('(') + 1
  const from = spells(words, surface)
  return from === undefined ? undefined : { start: open + from, end: open + groupOf(behind, 1).length }
}

/** Of two letters names are made by chance. */
const fewestInEnglish = 3
/** ", or ", " – ", ", known as ", "(“": what leads from a name to its letters. */
const leadBefore = /(?:[»”"]?\s?[,(–—-]\s?)(?:\p{Ll}+\s){0,3}[«“"„]?$/u
/** " – ", ", short for ", " stands for ": what leads from letters to their name. */
const leadBehind = /^[»”"]?(?:\s?[,–—-]\s|\s)(?:\p{Ll}+,?\s){0,3}[«“"„]?/u

/** Within a sentence, with a mark or a word or two between. */
function besideInEnglish({ text, candidate: { block, start, end, surface, entity } }: Scene): Span | undefined {
  const floor = Math.max(block.start, start - longestName)
  const before = text.slice(floor, start)
  const lead = leadBefore.exec(before)
  if (lead) {
    const words = [...before.slice(0, lead.index).matchAll(word)]
    const from = spells(words, surface)
    const last = words.at(-1)
    if (
      from !== undefined &&
      last &&
      last.index + last[0].length === lead.index &&
      !isOwn(entity, before.slice(from, lead.index))
    )
      return { start: floor + from, end: floor + lead.index }
  }
  const rest = text.slice(end, Math.min(block.end, end + longestName))
  const gap = leadBehind.exec(rest)?.[0]
  const run = gap === undefined ? undefined : titleRun(rest.slice(gap.length))
  return gap !== undefined && run && initialsOf(run) === surface && !isOwn(entity, run)
    ? { start: end + gap.length, end: end + gap.length + run.length }
    : undefined
}

/** Words with capitals, and small ones that join them: "Confederation of African Football". */
const titled = /^\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’-]*){1,6}/u
const titleRun = (text: string): string | undefined => titled.exec(text)?.[0]

const initialsOf = (name: string): string =>
  Array.from(name.matchAll(word), ([value]) => value)
    .filter(value => !isSkipped(value))
    .map(value => value.charAt(0).toUpperCase())
    .join('')

const titles = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*){1,6}/gu

/** Bounded: any text costs linear time. By their letters the names of several words that a text holds, the first of each. */
export function titlesIn(text: string): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>()
  for (const { index, 0: name } of text.matchAll(titles)) {
    const words = [...name.matchAll(word)].filter(([value]) => !isSkipped(value))
    // "On Monday the International Rice Institute": the name may begin at any of its words.
    for (let first = 0; first + fewestInEnglish <= words.length; first++) {
      const letters = words
        .slice(first)
        .map(([value]) => value.charAt(0).toUpperCase())
        .join('')
      const start = index + itemAt(words, first).index
      if (!found.has(letters)) found.set(letters, { start, end: index + name.length })
    }
  }
  return found
}

/** So many letters of a word tell it: "Protecting", "Protect". */
const telling = 5

/** Whether a name is made of words which a name of the party has: "Committee for Protecting Journalists". */
export function isOwn({ aliases }: Entity, name: string): boolean {
  const stemsOf = (value: string): string[] =>
    Array.from(value.matchAll(word), ([one]) => one)
      .filter(one => !isSkipped(one))
      .map(one => wordKey(one).slice(0, telling))
  const stems = stemsOf(name)
  return aliases.some(alias => {
    const own = new Set(stemsOf(alias.name))
    return stems.every(stem => own.has(stem))
  })
}
