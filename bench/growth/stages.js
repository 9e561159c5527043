/**
 * What is measured: a stage takes an input, does what comes before it, and gives back the part whose time counts.
 */
import { Blob } from 'node:buffer'
import path from 'node:path'
import { URL, pathToFileURL, fileURLToPath } from 'node:url'

/**
 * @typedef {object} Input
 * @property {import('./shapes.js').Shape} shape
 * @property {Uint8Array} bytes
 * @typedef {(input: Input) => Promise<() => unknown>} Stage
 */

const dist = fileURLToPath(new URL('../../dist/src', import.meta.url))
/** @param {string} module @returns {Promise<any>} */
const load = module => import(pathToFileURL(path.join(dist, module)).href)

/** A day on which the names of the shapes are owed a notice. */
const day = '2024-11-30'

/** @param {Input} input */
async function read({ shape, bytes }) {
  const { decodedFile } = await load('formats/index.js')
  const { format, decoded } = decodedFile(bytes, { path: shape.file })
  return { format, source: decoded.source }
}

/**
 * @param {Input} input
 * @param {'document' | 'every'} scope Where notices are owed: once, or at every name.
 */
async function checkOf(input, scope = 'document') {
  const { format, source } = await read(input)
  const { lint, defaultSettings, builtinKnowledge } = await load('library/index.js')
  const knowledge = builtinKnowledge()
  const settings = {
    ...defaultSettings,
    asOf: day,
    policy: { ...defaultSettings.policy, scope },
    rules: { 'repeated-notice': { severity: 'warning' } },
  }
  const again = (/** @type {string} */ text) =>
    format.parse(text).map((/** @type {unknown} */ document) => lint(document, knowledge, settings, day))
  return { format, source, settings, knowledge, again }
}

/** @param {'document' | 'every'} scope @returns {Stage} Documents to messages. */
const checking = scope => async input => {
  const { format, source, knowledge, settings } = await checkOf(input, scope)
  const { lint } = await load('library/index.js')
  const documents = format.parse(source)
  return () => {
    for (const document of documents) lint(document, knowledge, settings, day)
  }
}

/** @param {'document' | 'every'} scope @param {'inline' | 'footnote'} style @returns {Stage} A source to the mended source. */
const fixing = (scope, style) => async input => {
  const { format, source, again } = await checkOf(input, scope)
  const { repair, defaultFixOptions } = await load('fixes/index.js')
  const { notationOf } = await load('formats/index.js')
  const notation = notationOf(format, 'plain')
  const options = { ...defaultFixOptions, style }
  return () => {
    if (notation) again(source).forEach((_, index) => repair(source, text => again(text)[index], notation, options))
  }
}

/** @type {Readonly<Record<string, Stage>>} */
export const stages = {
  /** Bytes to documents. */
  parse: async input => {
    await read({ ...input, bytes: input.bytes.subarray(0, 0) }).catch(() => {})
    const { decodedFile } = await load('formats/index.js')
    return () => {
      const { format, decoded } = decodedFile(input.bytes, { path: input.shape.file })
      format.parse(decoded.source)
    }
  },
  check: checking('document'),
  'check every': checking('every'),
  /** Reports to the JSON of `plashka inspect`. */
  inspect: async input => {
    const { again, source } = await checkOf(input)
    const { inspectionOf } = await load('kernel/inspection.js')
    const { catalogs } = await load('messages/index.js')
    const reports = again(source)
    return () => reports.map((/** @type {unknown} */ report) => JSON.stringify(inspectionOf('x', report, catalogs.en)))
  },
  /** Reports to what people and programs read: every reporter. */
  report: async input => {
    const { again, source } = await checkOf(input)
    const { VFile } = await import('vfile')
    const { reportMessages } = await load('kernel/report.js')
    const { renderers } = await load('cli/renderers.js')
    const { reported } = await load('cli/reporting.js')
    const { reporterOf } = await load('reporters/index.js')
    const { reporterNames } = await load('reporters/types.js')
    const reports = again(source)
    const named = await Promise.all(reporterNames.map(reporterOf))
    const context = { language: 'en', frail: false, version: '0' }
    return () => {
      const file = new VFile({ path: input.shape.file, value: source })
      for (const report of reports) reportMessages(report, file, 'en')
      const checked = { file, reports, language: 'en', ignores: [] }
      renderers.report.ofFile(checked, {})
      for (const reporter of named) reported(checked, reporter, context, {})
    }
  },
  fix: fixing('document', 'inline'),
  'fix every': fixing('every', 'inline'),
  'fix with notes': fixing('every', 'footnote'),
  /** The answer of the language server to a cursor in the middle of a draft. */
  actions: async input => {
    const { format, source, again, settings, knowledge } = await checkOf(input)
    const { TextDocument } = await import('vscode-languageserver-textdocument')
    const { actionsFor } = await load('language-server/actions.js')
    const { check } = await load('language-server/check.js')
    const { defaultFixOptions } = await load('fixes/index.js')
    const setup = {
      knowledge,
      settings,
      formats: [format],
      located: { config: { fix: defaultFixOptions } },
      newOnly: (/** @type {unknown} */ messages) => messages,
    }
    const found = check(TextDocument.create('file:///x', 'text', 1, source), format, setup, {})
    const [report] = again(source)
    const middle = report?.messages[Math.floor(report.messages.length / 2)]
    const at = found.document.positionAt(middle?.start ?? source.length / 2)
    return () =>
      actionsFor(
        found,
        { range: { start: at, end: at }, context: {} },
        { isVersioned: true, delivery: 'when-resolved', isOutrun: () => false },
      )
  },
  /** An official export to the rows of its register. */
  import: async ({ shape, bytes }) => {
    const { readExport } = await load('importer/exports/index.js')
    const { savedInBlob } = await load('importer/exports/saved-file.js')
    return () => readExport(shape.register, savedInBlob(new Blob([bytes])), shape.file)
  },
}
