import { Buffer } from 'node:buffer'
import process from 'node:process'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import { linesOf } from '../../src/streams/lines.js'
import type { Part } from '../../src/streams/parts.js'

async function partsOf(chunks: readonly Uint8Array[], measure: { part: number; item: number }): Promise<Part[]> {
  const parts: Part[] = []
  for await (const part of linesOf(Readable.from(chunks), measure)) parts.push(part)
  return parts
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

describe('a stream in parts', () => {
  const pieces = fc.array(fc.array(fc.constantFrom('а', 'b', '\n', '\r\n', ' '), { maxLength: 12 }), { maxLength: 12 })

  test('is whole, cut behind ends of lines only, and told by line and byte', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 20 }), async (letters, part) => {
        const chunks = letters.map(each => Buffer.from(each.join('')))
        const whole = Buffer.concat(chunks)
        const parts = await partsOf(chunks, { part, item: 1000 })
        expect(text(Buffer.concat(parts.map(({ bytes }) => bytes)))).toBe(whole.toString())
        for (const { from } of parts) {
          const before = whole.subarray(0, from.bytes).toString()
          expect(before === '' || before.endsWith('\n')).toBe(true)
          expect(before.split('\n').length - 1).toBe(from.lines)
        }
      }),
    )
  })

  test('passes over a line that is too long, of which it keeps the beginning', async () => {
    const chunks = ['a\nb', 'b'.repeat(50), 'b'.repeat(50), 'b\nc\n', 'd'].map(each => Buffer.from(each))
    const parts = await partsOf(chunks, { part: 1, item: 40 })
    expect(parts.map(({ bytes, from, cut }) => [text(bytes).slice(0, 3), from.lines, from.bytes, cut])).toEqual([
      ['a\n', 0, 0, undefined],
      ['bbb', 1, 2, 'line'],
      ['c\n', 2, 105, undefined],
      ['d', 3, 107, undefined],
    ])
  })

  test('holds nothing of a line that it passes over', async () => {
    const before = process.memoryUsage().arrayBuffers
    let held = 0
    async function* endless(): AsyncIterable<Uint8Array> {
      for (let count = 0; count < 400; count += 1) {
        yield await Promise.resolve(new Uint8Array(2 ** 20).fill(0x61))
        // Memory that nobody holds is counted until it is swept, which goes in steps.
        if (count === 399) held = process.memoryUsage().arrayBuffers - before
      }
    }
    const cuts: (string | undefined)[] = []
    for await (const { cut } of linesOf(endless(), { part: 1, item: 2 ** 20 })) cuts.push(cut)
    expect(cuts).toEqual(['line'])
    expect(held).toBeLessThan(200e6)
  })

  test('of wide characters is one part: its bytes do not tell its lines', async () => {
    const wide = Buffer.from('а\nб\n', 'utf16le')
    expect((await partsOf([wide], { part: 1, item: 1 })).map(({ bytes }) => bytes.length)).toEqual([8])
  })
})
