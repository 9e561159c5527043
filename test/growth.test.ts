/**
 * Time grows with the length of an input as its length does. `npm run growth` measures every shape up to 4 MB; here each
 * is read at two sizes, and processor time is compared so generously that only what is quadratic fails.
 */
import process from 'node:process'
import { describe, expect, test } from '@jest/globals'
import { shapes, type Shape } from '../bench/growth/shapes.js'
import { decodedFile } from '../src/formats/index.js'

const named = (name: string): Shape => shapes.find(shape => shape.name === name)!

function read({ file, make }: Shape, size: number): void {
  const made = make(size)
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made
  const { format, decoded } = decodedFile(bytes, { path: file })!
  format.parse(decoded.source)
}

/** In milliseconds: what takes less is noise. */
const noise = 250

function timeOf(shape: Shape, size: number): number {
  const start = process.cpuUsage()
  read(shape, size)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const smaller = 16 * 1024
/** Four times the length: linear is 4, quadratic 16. */
const larger = 4 * smaller

describe('four times the length takes no more than ten times as long', () => {
  test.each([
    'txt zero-width spaces within a name',
    'txt brackets, closed',
    'md setext underlines of one',
    'md a lazy quote',
    'md a lazy quote, one line each',
    'md lazy items',
    'md list, two levels',
    'md tables',
    'md links, a line each',
    'md definitions and their links',
    'md notes and calls',
    'md fence open',
    'mdx expressions, nested',
    'html crooked blocks',
    'html calls and notes',
    'docx runs',
    'srt one cue',
    'rss authors',
    'rss fields',
    'ndjson records',
  ])('%s', name => {
    const shape = named(name)
    const before = Math.min(timeOf(shape, smaller), timeOf(shape, smaller))
    const isLinear = [1, 2, 3].some(() => timeOf(shape, larger) <= Math.max(noise, 10 * before))
    expect({ name, isLinear }).toEqual({ name, isLinear: true })
  })
})

describe('a long input overflows no stack', () => {
  test.each([
    'txt quotation marks, closed',
    'md escaped asterisks',
    'md references',
    'md escaped asterisks in a list',
    'mdx expressions, nested',
    'html deep elements',
    'srt one cue',
    'vtt one cue',
    'vtt references',
    'rss markup in a section',
    'json escapes',
  ])('%s', name => {
    expect(() => read(named(name), 2 * 1024 * 1024)).not.toThrow()
  })
})
