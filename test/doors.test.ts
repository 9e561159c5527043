/**
 * One draft, one set of findings: by the command, the library, the plugin, the language server, the VS Code extension, a
 * browser's engine, that of WordPress, that of the browser extension, the server in both of its protocols, and audits. Those
 * that need a program of their own stand beside it: the page in doors.client.test.ts, Writer in test/libreoffice, the gate of
 * WordPress in test/integrations/wordpress, the work queue in test/audit, which are held to what is measured here.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import retextLatin from 'retext-latin'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Draft as PostDraft } from '../integrations/wordpress/src/draft.js'
import { EngineClient } from '../src/browser/client.js'
import { Engine } from '../src/browser/engine.js'
import type { Checked, SourceDraft } from '../src/browser/protocol.js'
import { packLists } from '../src/engine/lists.js'
import { check, decode } from '../src/library/index.js'
import { lexiconFile, registryFile } from '../src/knowledge/artefact.js'
import { isoDate } from '../src/registry/date.js'
import { retextPlashka } from '../src/retext/index.js'
import { asOf, CommandDoor, type File, type Finding } from './doors.js'
import { ScriptWorker } from './browser/worker.js'
import { asciidoc } from './formats/asciidoc/rendering.js'
import { wordDocument } from './formats/docx/rendering.js'
import { drafts, type Draft } from './formats/drafts.js'
import { epub } from './formats/epub/make.js'
import { jsonRenderings } from './formats/json/renderings.js'
import { bodyOf, fodt, odt } from './formats/odt/make.js'
import { bodyHtml, html, markdown, plainText } from './formats/renderings.js'
import { Judge } from '../src/server/judge.js'
import type { Reply } from '../src/server/question.js'
import { answerIn } from '../src/server/threads.js'
import { rtfDraft, rtfWords } from './formats/rtf/rendering.js'
import { rst } from './formats/rst/rendering.js'
import { Client } from './language-server/client.js'
import { Host } from './vscode/host.js'
import { Extension } from './vscode/vsix.js'

const severities = ['error', 'warning', 'info']
/** What stands in the first line of a diagnostic; the ground follows. */
const firstLine = (message: string): string => message.split('\n')[0]!

let command: CommandDoor
/** Each serves drafts of all formats, as a window of an editor does. */
let client: Client
let unpacked: Extension
let host: Host
beforeAll(async () => {
  command = new CommandDoor()
  process.env['PLASHKA_LISTS'] = command.lists
  judge = new Judge({ root: command.folder, imported: command.lists, fallback: 'ru' })
  client = new Client(command.folder, command.lists)
  client.configuration = { asOf, language: 'ru' }
  unpacked = new Extension()
  host = new Host(unpacked.path(''), command.folder)
  host.configuration = { asOf, language: 'ru' }
  await Promise.all([client.start(), host.activate()])
})
afterAll(async () => {
  await Promise.all([client.stop(), host.deactivate()])
  unpacked.remove()
  command.remove()
})

/** Findings at one place in the order in which they are listed. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => one.start - other.start || one.end - other.end)

type TextFile = File & { readonly source: string }
type Door = (file: TextFile) => Promise<Finding[]>

const plugin = unified().use(retextLatin).use(retextPlashka, { asOf, language: 'ru' }).use(retextStringify)

const byPlugin: Door = async ({ name, source }) => {
  const { messages } = await plugin.process(new VFile({ path: name, value: source }))
  return messages.map(({ ruleId, place, fatal, reason }) => ({
    rule: ruleId!,
    start: (place as { start: { offset: number } }).start.offset,
    end: (place as { end: { offset: number } }).end.offset,
    severity: fatal === true ? 'error' : fatal === undefined ? 'info' : 'warning',
    reason,
  }))
}

const engine = new Engine(
  '1.0.0',
  packLists({ registry: readFileSync(registryFile), lexicon: readFileSync(lexiconFile) }),
)

const choices = { asOf: isoDate(asOf), language: 'ru' } as const

const byBrowser: Door = ({ name, source }) => {
  const answer = engine.answer({ id: 1, kind: 'check', draft: { text: source, path: name }, choices })
  if ('error' in answer) throw new Error(answer.error.message)
  return Promise.resolve(findingsIn(answer.result))
}

/** By an engine as it is packed. */
const byWorker = async (worker: EngineClient, draft: SourceDraft): Promise<Finding[]> =>
  findingsIn(await worker.ask('check', { draft, choices }))

const findingsIn = ({ messages }: Checked): Finding[] =>
  messages.map(({ ruleId: rule, start, end, severity, reason }) => ({ rule, start, end, severity, reason }))

const packed = (folder: string, script: string): EngineClient =>
  new EngineClient(new ScriptWorker(new URL(`../dist/${folder}/`, import.meta.url), script))

/** What goes through JSON, as the server's clients get it. */
let judge: Judge
const byServer = async ({ name, source }: File): Promise<Finding[]> => {
  const manner = { folder: '.', asOf: isoDate(asOf), language: 'ru' } as const
  const reply = await judge.reply({ kind: 'check', draft: { source, path: name }, fixes: false, ...manner })
  const { documents } = answerIn(reply as Reply<'check'>)
  return documents.flatMap(({ messages }) =>
    messages.map(({ ruleId: rule, start, end, severity, reason }) => ({ rule, start, end, severity, reason })),
  )
}

/** As a program calls it. */
const byLibrary: Door = ({ name, source }) => {
  const { messages } = check(source, { path: name, asOf, language: 'ru' })
  return Promise.resolve(
    messages.map(({ ruleId: rule, start, end, severity, reason }) => ({ rule, start, end, severity, reason })),
  )
}

const languages: Readonly<Record<string, string>> = {
  md: 'markdown',
  json: 'json',
  adoc: 'asciidoc',
  rst: 'restructuredtext',
}
const languageOf = (name: string): string => languages[/[^.]*$/.exec(name)![0]] ?? 'plaintext'

describe.each([
  ['plain text', 'txt', plainText],
  ['Markdown', 'md', markdown],
  ['AsciiDoc', 'adoc', asciidoc],
  ['reStructuredText', 'rst', rst],
  ['JSON', 'json', jsonRenderings['ProseMirror']!],
] as const)('%s', (_, extension, render) => {
  const files = drafts.map((draft, index): [string, TextFile] => [
    draft.name,
    { name: `draft-${index}.${extension}`, source: render(draft) },
  ])

  // A tree of natural language knows no mark-up.
  if (extension === 'txt')
    test.each(files)('by the plugin: %s', async (_name, file) => {
      expect(await byPlugin(file)).toEqual(await command.findings(file))
    })

  test.each(files)('by the engine in a browser: %s', async (_name, file) => {
    expect(inOrder(await byBrowser(file))).toEqual(inOrder(await command.findings(file)))
  })

  test.each(files)('by the library: %s', async (_name, file) => {
    expect(await byLibrary(file)).toEqual(await command.findings(file))
  })

  test.each(files)('by the server: %s', async (_name, file) => {
    expect(await byServer(file)).toEqual(await command.findings(file))
  })

  test.each(files)('by the language server: %s', async (_name, file) => {
    const { diagnostics } = await client.open(file.name, file.source, languageOf(file.name))
    const text = TextDocument.create('', '', 0, file.source)
    const found = diagnostics.map(({ range, severity, code, message }) => ({
      rule: String(code),
      start: text.offsetAt(range.start),
      end: text.offsetAt(range.end),
      severity: severities[severity! - 1]!,
      reason: firstLine(typeof message === 'string' ? message : message.value),
    }))
    expect(found).toEqual(await command.findings(file))
  })

  test.each(files)('by the VS Code extension: %s', async (_name, file) => {
    const draft = host.open(file.name, languageOf(file.name), file.source)
    const found = (await host.diagnostics(draft)).map(({ range, severity, code, message }) => ({
      rule: typeof code === 'string' ? code : code.value,
      start: draft.offsetAt(range.start),
      end: draft.offsetAt(range.end),
      severity: severities[severity]!,
      reason: firstLine(message),
    }))
    expect(found).toEqual(await command.findings(file))
  })
})

describe.each([
  ['Word', 'docx', wordDocument],
  ['OpenDocument', 'odt', (draft: Draft) => odt({ body: bodyOf(draft) })],
  ['OpenDocument, flat', 'fodt', (draft: Draft) => Buffer.from(fodt({ body: bodyOf(draft) }))],
  ['RTF', 'rtf', rtfDraft(text => rtfWords(text))],
  ['EPUB', 'epub', (draft: Draft) => epub({ chapters: { 'a.xhtml': bodyHtml(draft) } })],
] as const)('files of %s', (_, extension, render) => {
  const files = drafts.map((draft, index): [string, File & { readonly source: Uint8Array }] => [
    draft.name,
    { name: `file-${index}.${extension}`, source: render(draft) },
  ])

  test.each(files)('by the server: %s', async (_name, file) => {
    expect(await byServer(file)).toEqual(await command.findings(file))
  })

  test.each(files)('by the library: %s', async (_name, { name, source }) => {
    const found = check(decode(source, { path: name }).source, { path: name, asOf, language: 'ru' })
    expect(found.messages.map(({ ruleId, start, end }) => [ruleId, start, end])).toEqual(
      (await command.findings({ name, source })).map(({ rule, start, end }) => [rule, start, end]),
    )
  })

  test.each(files)('by the page, which opens it: %s', async (_name, { name, source }) => {
    const opened = engine.answer({ id: 1, kind: 'open', name, bytes: source })
    if ('error' in opened) throw new Error(opened.error.message)
    const { file, lines } = opened.result
    const draft = { file, text: lines.map(line => line.text).join('\n') }
    const answer = engine.answer({ id: 2, kind: 'check', draft, choices })
    if ('error' in answer) throw new Error(answer.error.message)
    // Places are those of the lines that are shown.
    expect(answer.result.messages.map(({ ruleId, severity, reason }) => [ruleId, severity, reason])).toEqual(
      (await command.findings({ name, source })).map(({ rule, severity, reason }) => [rule, severity, reason]),
    )
  })
})

describe('a post by the worker of WordPress', () => {
  const folder = 'wordpress/plashka/assets/engine'
  const worker = packed(folder, 'worker.js')
  beforeAll(async () => {
    const lists = readFileSync(new URL(`../dist/${folder}/lists.bin`, import.meta.url))
    await worker.ask('lists', { lists: { packed: lists } })
  })

  test.each(drafts.map((draft, index) => [draft.name, draft, index] as const))('%s', async (_name, draft, index) => {
    const post = new PostDraft({ title: html(draft.blocks[0]?.inlines ?? []), content: bodyHtml(draft) })
    expect(await byWorker(worker, { text: post.source, format: 'html' })).toEqual(
      inOrder(await command.findings({ name: `post-${index}.html`, source: post.source })),
    )
  })
})

describe('a field by the engine of the browser extension', () => {
  const worker = packed('extension/chromium/engine', 'worker-with-lists.js')

  test.each(drafts.map((draft, index) => [draft.name, plainText(draft), index] as const))(
    '%s',
    async (_name, text, index) => {
      expect(await byWorker(worker, { text, format: 'text' })).toEqual(
        inOrder(await command.findings({ name: `draft-${index}.txt`, source: text })),
      )
    },
  )
})

describe('a text by the protocol of LanguageTool', () => {
  test.each(drafts.map((draft, index) => [draft.name, plainText(draft), index] as const))(
    '%s',
    async (_name, text, index) => {
      const reply = await judge.reply({
        kind: 'proofread',
        annotations: [{ text }],
        folder: '.',
        asOf: isoDate(asOf),
        language: 'ru',
      })
      const { matches } = answerIn(reply as Reply<'proofread'>)
      const found = await command.findings({ name: `draft-${index}.txt`, source: text })
      // What stands at no words has no place in it.
      const placed = found.filter(({ start, end }) => end > start)
      expect(matches.map(({ rule, message }) => [rule.id, message.split('\n')[0]])).toEqual(
        placed.map(({ rule, reason }) => [`PLASHKA_${rule.replaceAll('-', '_').toUpperCase()}`, reason]),
      )
      // A replacement goes in the place of all that it touches.
      for (const [at, { offset, length }] of matches.entries()) {
        expect(offset).toBeLessThanOrEqual(placed[at]!.start)
        expect(offset + length).toBeGreaterThanOrEqual(placed[at]!.end)
      }
    },
  )
})

test('an archive by an audit', async () => {
  const texts = drafts.map(draft => plainText(draft))
  const records = texts.map((text, id) => `${JSON.stringify({ id: String(id), date: asOf, text })}\n`).join('')
  const about = ['--store', 'doors.db']
  writeFileSync(path.join(command.folder, 'posts.ndjson'), records)
  const audited = await command.run(['audit', ...about, '--as-of', asOf, '--lang', 'ru', '-q', 'posts.ndjson'])
  expect([audited.code, audited.err]).toEqual([1, ''])
  const report = path.join(command.folder, 'report.ndjson')
  const written = await command.run(['audit', 'report', ...about, '-f', 'ndjson', '--lang', 'ru', '-o', report])
  expect([written.code, written.err]).toEqual([0, ''])
  const told = readFileSync(report, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { readonly id: string; readonly rule: string; readonly text: string })
  // A table knows one blank.
  const inTable = (words: string): string => words.replace(/\s/gu, ' ')
  for (const [id, source] of texts.entries()) {
    const found = await command.findings({ name: `draft-${id}.txt`, source })
    expect([id, told.filter(one => one.id === String(id)).map(({ rule, text }) => [rule, inTable(text)])]).toEqual([
      id,
      found.map(({ rule, start, end }) => [rule, inTable(source.slice(start, end))]),
    ])
  }
})
