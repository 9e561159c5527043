/**
 * Footnotes of RTF, which stand where they are called: groups with what shows their number.
 *
 * Source: Rich Text Format Specification 1.9.1, “Footnotes”.
 */
import type { Span } from '../../document/types.js'
import { escapedRtf } from './escapes.js'

/** How far what shows the number of a note is looked for before it. UTF-16 code units. */
const reach = 1000

const word = String.raw`\\(?!u-?\d)[A-Za-z]+-?\d* ?`
/** A group that holds the number and then the note, as Word and LibreOffice have it. */
const around = new RegExp(String.raw`\{(?:${word}|\s)*\\chftn\s*$`)
/** The number in a group of its own, as pandoc has it, or right in the text. */
const before = new RegExp(String.raw`(?:\{(?:${word}|\s)*\\chftn\s*\}|\\chftn)\s*$`)

/**
 * Where the call of a note begins: with what shows its number.
 * @param note Where the group of the note begins.
 */
export function callStart(source: string, note: number): number {
  const lead = source.slice(Math.max(0, note - reach), note)
  return note - lead.length + (before.exec(lead)?.index ?? lead.length)
}

/** Where a group begins that holds nothing else but the call of a note; nothing if it holds more. @param end Behind the note. */
export function holderStart(source: string, note: number, end: number): number | undefined {
  const lead = source.slice(Math.max(0, note - reach), note)
  const holder = around.exec(lead)
  return holder && isClosedBehind(source, end) ? note - lead.length + holder.index : undefined
}

/** Where a call ends that begins at a place and has its note within. @param note A place in the note. */
export function callEnd(source: string, start: number, note: number): number {
  let at = start
  while (at <= note) {
    const next = source.indexOf('{', at)
    if (next < 0) return source.length
    at = groupEnd(source, next)
  }
  return at
}

const isClosedBehind = (source: string, at: number): boolean => /^\s*\}/.test(source.slice(at, at + 100))

const brace = /\\[^]|[{}]/g

/** @param start Of a group. @returns Behind its end. */
function groupEnd(source: string, start: number): number {
  let depth = 0
  brace.lastIndex = start
  for (let found = brace.exec(source); found; found = brace.exec(source)) {
    if (found[0] === '{') depth++
    else if (found[0] === '}' && --depth === 0) return brace.lastIndex
  }
  return source.length
}

/**
 * What plashka calls its own notes by, in a group that other programs pass over: notes of RTF have numbers only, which
 * change with every note that is put before them.
 */
const ownNumber = /\\footnote ?\{\\\*\\plashka(\d{1,9})\}/y
const ownNumbers = /\\footnote ?\{\\\*\\plashka(\d{1,9})\}/g

/** @param at Of the word that makes a group a note. */
export function ownLabelAt(source: string, at: number): string | undefined {
  ownNumber.lastIndex = at
  const number = ownNumber.exec(source)?.[1]
  return number === undefined ? undefined : `^plashka${number}`
}

/** @param taken Notes that are being added already. */
export function newNote(source: string, words: string, taken: number): string {
  const numbers = Array.from(source.matchAll(ownNumbers), ([, number]) => Number(number))
  const number = numbers.reduce((most, next) => Math.max(most, next), 0) + 1 + taken
  const said = escapedRtf(words, 1)
  return String.raw`{\super\chftn{\footnote{\*\plashka${number}}\pard\plain\uc1\fs20{\super\chftn} ${said}}}`
}

/** Whether what is to be written is a note with its call, and no words. */
export const isNote = (text: string): boolean => /^(?:\{|\\chftn)/.test(text) && text.includes('\\footnote')

/** The call that a character of the text was read from, as a whole. */
export const rangeAt = (source: string, place: Span): Span =>
  callWord.test(source.slice(place.end, place.end + 20))
    ? { start: place.start, end: callEnd(source, place.start, place.end) }
    : place

const callWord = /^\\footnote(?![A-Za-z])/
