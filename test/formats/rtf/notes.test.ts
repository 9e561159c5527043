/** Footnotes of RTF: read as every program writes them, put in, moved and taken out as a whole. */
import { describe, expect, test } from '@jest/globals'
import { lint } from '../../../src/engine/check.js'
import { defaultFixOptions, repair, type Style } from '../../../src/fixes/index.js'
import { parseRtf } from '../../../src/formats/rtf/document.js'
import { decodeRtf } from '../../../src/formats/rtf/index.js'
import { rtfNotation } from '../../../src/formats/rtf/notation.js'
import type { Report } from '../../../src/kernel/linter.js'
import { defaultSettings } from '../../../src/kernel/settings.js'
import { builtinKnowledge } from '../../../src/knowledge/artefact.js'
import { isoDate } from '../../../src/registry/date.js'
import { rtf, rtfWords } from './rendering.js'

const checkOn =
  (day: string) =>
  (source: string): Report =>
    lint(parseRtf(source), builtinKnowledge(), { ...defaultSettings, asOf: isoDate(day) }, isoDate(day))
const blocksIn = (source: string): string[] => {
  const { blocks, text } = parseRtf(source)
  return blocks.map(({ kind, start, end, label }) => `${kind}${label ? ` ${label}` : ''}: ${text.slice(start, end)}`)
}
const blocksOf = (body: string): string[] => blocksIn(decodeRtf(rtf(body)).source)

function mended(
  body: string,
  style: Style = 'footnote',
  day = '2024-11-30',
): { source: string; blocks: string[]; rules: string[] } {
  const check = checkOn(day)
  const { source } = decodeRtf(rtf(body))
  const after = repair(source, check, rtfNotation, { ...defaultFixOptions, style }).source
  const rules = check(after).messages.map(({ ruleId }) => ruleId)
  return { source: after.slice(rtf('').length - 1, -1), blocks: blocksIn(after), rules }
}

const words = (text: string): string => rtfWords(text)
const says = words('Признан иностранным агентом')

/** A note with its call, as programs write it. @param said In RTF. */
const producers: Readonly<Record<string, (said: string) => string>> = {
  Word: said =>
    `{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\cs17\\super\\insrsid123 \\chftn {\\footnote \\ltrpar \\pard\\plain \\s16 {\\rtlch \\cs17\\super \\chftn }{\\rtlch  ${said}}}}`,
  LibreOffice: said => `{{\\super \\loch \\chftn{\\*\\footnote \\chftn\\pard\\plain \\s78{\n}{\\loch\n${said}}\n}}}`,
  pandoc: said => `{\\super\\chftn}{\\*\\footnote\\chftn\\~\\plain\\pard {\\pard \\ql ${said}\\par}}`,
  'a plain one': said => `\\chftn{\\footnote ${said}}`,
}

describe.each(Object.entries(producers))('of %s', (_, note) => {
  test('it is read', () => {
    const [text, footnote] = blocksOf(`${words('Дудь')}${note(says)} ${words('вышел')}.\\par`)
    expect(text).toBe('paragraph: Дудь[^1] вышел.')
    expect(footnote!.replaceAll('\u00A0', '').trim()).toMatch(/^footnote \^1: Признан иностранным агентом$/)
  })

  test('what is put behind its call stands behind the whole of it', () => {
    const before = `${words('Юрий Дудь')}${note(words('Родился в 1986 году.'))} ${words('вышел')}.\\par`
    const { source, blocks, rules } = mended(before, 'inline')
    expect(rules).toEqual([])
    expect(blocks[0]).toBe('paragraph: Юрий Дудь[^1] (признан иностранным агентом) вышел.')
    expect(source.replace(words(' (признан иностранным агентом)'), '')).toBe(before)
  })

  test('it goes as a whole where it is false, and leaves the groups around it in pairs', () => {
    const ended = words('Признан террористической организацией и запрещён в РФ.')
    const { source, blocks, rules } = mended(
      `${words('Отряды Талибана')}${note(ended)} ${words('ушли')}.\\par`,
      'footnote',
      '2025-06-01',
    )
    expect(rules).toEqual([])
    expect(blocks).toEqual(['paragraph: Отряды Талибана ушли.'])
    expect(source.replace(/\\[{}]/g, '').match(/\{/g)?.length ?? 0).toBe(
      source.replace(/\\[{}]/g, '').match(/\}/g)?.length ?? 0,
    )
    expect(source).not.toContain('footnote')
  })

  test('it moves to the first mention with all that it holds', () => {
    const before = `${words('Юрий Дудь вышел.')}\\par ${words('Дудь')}${note(says)} ${words('вернулся')}.\\par`
    const { blocks, rules } = mended(before)
    expect(rules).toEqual([])
    expect(blocks.slice(0, 2)).toEqual(['paragraph: Юрий Дудь[^1] вышел.', 'paragraph: Дудь вернулся.'])
    expect(blocks).toHaveLength(3)
  })
})

describe('in the style footnote', () => {
  test('a notice is a real note, numbered by the program', () => {
    const { source, blocks, rules } = mended(`${words('Юрий Дудь вышел.')}\\par`)
    expect(rules).toEqual([])
    expect(blocks).toEqual([
      'paragraph: Юрий Дудь[^plashka1] вышел.',
      'footnote ^plashka1: Признан иностранным агентом',
    ])
    expect(source).toBe(
      `${words('Юрий Дудь')}{\\super\\chftn{\\footnote{\\*\\plashka1}\\pard\\plain\\uc1\\fs20{\\super\\chftn} ${says}}}${words(' вышел.')}\\par`,
    )
  })

  test('notes that are there keep their words and their calls', () => {
    const before = `${words('Юрий Дудь вышел')}. ${words('Рост')}{\\super\\chftn{\\footnote ${words('За год.')}}}.\\par ${words('Земфира поёт.')}\\par`
    const { blocks, rules } = mended(before)
    expect(rules).toEqual([])
    expect(blocks).toEqual([
      'paragraph: Юрий Дудь[^plashka1] вышел. Рост[^1].',
      'paragraph: Земфира[^plashka2] поёт.',
      'footnote ^plashka1: Признан иностранным агентом',
      'footnote ^1: За год.',
      'footnote ^plashka2: Признана иностранным агентом',
    ])
  })

  test('it stands behind a link as a whole', () => {
    const before = `{\\field{\\*\\fldinst HYPERLINK "https://example.org/"}{\\fldrslt{${words('Юрий Дудь')}}}} ${words('вышел.')}\\par`
    const { source, rules } = mended(before)
    expect(rules).toEqual([])
    expect(source).toContain('}}}{\\super\\chftn{\\footnote')
  })

  test.each([
    ['a text box', (name: string) => `{\\shp{\\*\\shpinst{\\shptxt ${name}\\par}}}`],
    ['another note', (name: string) => `${words('Рост')}{\\super\\chftn{\\footnote ${name}}}.\\par`],
  ])('in %s, where there can be none, it is a bracket', (_where, body) => {
    const { blocks, rules } = mended(body(words('Юрий Дудь вышел.')))
    expect(rules).toEqual([])
    expect(blocks.join('\n')).toContain('Юрий Дудь (признан иностранным агентом) вышел.')
    expect(blocks.join('\n')).not.toContain('[^plashka')
  })

  test('a typed marker gets its paragraph at the end', () => {
    const { blocks, rules } = mended(
      `${words('Юрий Дудь* вышел.')}\\par ${words('Земфира** поёт.')}\\par ** ${words('Признана иностранным агентом')}\\par`,
    )
    expect(rules).toEqual([])
    expect(blocks.at(-1)).toBe('footnote: * Признан иностранным агентом')
  })
})
