/** The engine in a browser: what it tells and mends in formatted drafts and in files. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applyEdits, type Edit } from '../../src/fixes/index.js'
import type { Knowledge } from '../../src/mentions/knowledge.js'
import { knowledgeFor } from '../../src/knowledge/knowledge.js'
import { parseIsoDate } from '../../src/registry/date.js'
import { OpenedFile } from '../../src/browser/opened/file.js'
import { materialOf } from '../../src/browser/material.js'
import type { Checked, Choices, Draft, FoundMessage, Target } from '../../src/browser/protocol.js'
import { lineOf, type LineKind } from '../../src/browser/lines.js'
import { Session } from '../../src/browser/session.js'
import { Sandbox } from '../cli/sandbox.js'

const list = `list: own
title: Own
source: { title: Own }
checked: 2024-01-01
entities:
  - id: pyotr-kovylyov
    kind: person
    name: Ковылёв Пётр Ильич
    gender: m
    designations: [{ category: foreign-agent, listed: 2023-01-01 }]
  - id: clover
    kind: organisation
    name: Клеверище
    resources: [kleverische.example]
    designations: [{ category: undesirable, listed: 2023-01-01 }]
`
const choices: Choices = { language: 'ru', asOf: parseIsoDate('2024-11-30'), profile: 'media', style: 'inline' }

let sandbox: Sandbox
let knowledge: Knowledge
beforeAll(async () => {
  sandbox = new Sandbox()
  sandbox.write('own.yml', list)
  const settings = { lists: ['own.yml'], builtinLists: false, importedLists: false, disable: [] }
  knowledge = await knowledgeFor(settings, sandbox.folder)
})
afterAll(() => sandbox.remove())

/** Who has opened files, and asks of drafts. */
class Editor {
  readonly #session: Session
  readonly #files: ReadonlyMap<number, OpenedFile>

  constructor(by: Knowledge = knowledge, files: ReadonlyMap<number, OpenedFile> = new Map()) {
    this.#session = new Session(by)
    this.#files = files
  }

  check(draft: Draft, own: Partial<Choices> = {}): Checked {
    return this.#session.check(materialOf(draft, this.#files), { ...choices, ...own })
  }

  fix(draft: Draft, target: Target, own: Partial<Choices> = {}): readonly Edit[] {
    return this.#session.fix(materialOf(draft, this.#files), target, { ...choices, ...own })
  }
}

const rich = (...lines: readonly string[]): Draft => ({
  text: lines.map(line => lineOf('paragraph', line)).join('\n'),
  links: [],
})
const told = (draft: Draft, messages: readonly FoundMessage[]) =>
  messages.map(({ ruleId, start, end }) => [ruleId, draft.text.slice(start, end)])

test('that a register is too old for the day is told apart from the messages', () => {
  const lists = knowledge.registry.lists.map(list => ({ ...list, category: 'foreign-agent' as const }))
  const session = new Editor({ ...knowledge, registry: { ...knowledge.registry, lists } })
  const on = (asOf: string) => session.check(rich('Погода.'), { asOf: parseIsoDate(asOf) })
  expect(on('2024-01-05')).toMatchObject({ isStale: false, messages: [] })
  expect(on('2024-11-30')).toMatchObject({ isStale: true, messages: [] })
})

describe('rich drafts', () => {
  test('a link leads to a site of a designated organisation: its words are told', () => {
    const text = lineOf('paragraph', 'Подробности у них на сайте, пишет Пётр Ковылёв.')
    const start = text.indexOf('на сайте')
    const draft = { text, links: [{ url: 'https://kleverische.example/a', start, end: start + 'на сайте'.length }] }
    const session = new Editor()
    const { messages } = session.check(draft)
    expect(told(draft, messages)).toEqual([
      ['banned-link', 'на сайте'],
      ['missing-notice', 'Пётр Ковылёв'],
    ])
    expect(messages.map(({ isMendable }) => isMendable)).toEqual([false, true])
    expect(messages.map(({ evidence }) => evidence)).toEqual([[], ['+12 полное имя']])
    const fix = (target: Target): string => applyEdits(text, session.fix(draft, target))
    const key = { ruleId: 'missing-notice', entity: 'pyotr-kovylyov', start: text.indexOf('Пётр') }
    expect(fix({ message: key })).toBe(text.replace('Ковылёв', 'Ковылёв (признан иностранным агентом)'))
    expect(fix({ message: { ruleId: 'banned-link', entity: 'clover', start } })).toBe(text)
    expect(fix('everything')).toBe(text.replace('Ковылёв', 'Ковылёв (признан иностранным агентом)'))
  })

  test('rows of a table are kept apart: what stands in one tells nothing of the next', () => {
    const table = (second: LineKind): Draft => ({
      text: [
        lineOf('table-row', 'Пётр Ковылёв'),
        lineOf('table-cell', 'журналист'),
        lineOf(second, 'Клеверище'),
        lineOf('table-cell', 'нежелательная организация'),
      ].join('\n'),
      links: [],
    })
    const rules = (draft: Draft) => new Editor().check(draft).messages
    expect(rules(table('table-row')).map(({ ruleId, entity }) => [ruleId, entity?.id])).toEqual([
      ['missing-notice', 'pyotr-kovylyov'],
    ])
  })

  test('a message that is no longer where it was is not mended', () => {
    const draft = rich('Пишет Пётр Ковылёв.')
    const target = { message: { ruleId: 'missing-notice', entity: 'pyotr-kovylyov', start: 0 } }
    expect(new Editor().fix(draft, target)).toEqual([])
  })
})

describe('files', () => {
  const fileDraft = (name: string, source: string): { session: Editor; file: OpenedFile; draft: Draft } => {
    const file = OpenedFile.from(name, new TextEncoder().encode(source))!
    const text = file.shown.map(line => line.text).join('\n')
    return { session: new Editor(knowledge, new Map([[7, file]])), file, draft: { file: 7, text } }
  }

  test('findings stand in the lines that are shown', () => {
    const { session, draft } = fileDraft(
      'draft.html',
      '<h1>Имена</h1><p>Пишет <b>Пётр</b> Ковылёв <a href="https://kleverische.example">отсюда</a>.</p><img alt="Пётр Ковылёв" src=a>',
    )
    const { messages, mentions } = session.check(draft)
    expect(told(draft, messages)).toEqual([
      ['missing-notice', 'Пётр Ковылёв'],
      ['banned-link', 'отсюда'],
    ])
    expect(mentions.map(({ start, end }) => draft.text.slice(start, end))).toEqual(['Пётр Ковылёв', 'Пётр Ковылёв'])
  })

  test('what is mended is mended in the source, in its own notation', () => {
    const { session, file, draft } = fileDraft('draft.md', 'Пишет *Пётр Ковылёв*.\r\n\r\nКонец.\r\n')
    const edits = session.fix(draft, 'everything', { style: 'footnote' })
    const text = applyEdits(draft.text, edits)
    expect(text).toBe('Пишет *Пётр Ковылёв*\\*.\n\nКонец.\n\n\\* Признан иностранным агентом\n')
    expect(new TextDecoder().decode(file.bytes(text))).toBe(text.replaceAll('\n', '\r\n'))
    expect(session.check({ file: 7, text }).messages).toEqual([])
  })

  test('white space that the format does not show shifts nothing', () => {
    const { session } = fileDraft('draft.html', '<p>Слово.</p><p>Пишет Пётр Ковылёв.</p>')
    const draft = { file: 7, text: 'Слово. \nПишет  Пётр Ковылёв.' }
    expect(told(draft, session.check(draft).messages)).toEqual([['missing-notice', 'Пётр Ковылёв']])
  })
})
