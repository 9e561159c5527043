/**
 * Measures the built package. `node bench/run.js --help` lists the options; README.md tells how to read the table.
 */
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import console from 'node:console'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { URL, fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { archiveLines, isCleanBy, readProse } from './archive.js'
import { makeArticles, makeText } from './corpus.js'
import { makeBook, makePdf } from './documents.js'
import { relintTimes } from './language-server.js'
import { writeMixed } from './mixed.js'
import { serverSpeeds } from './server.js'
import { findAlex, findRipgrep, findTextlint, writePrhConfig } from './rivals.js'

const help = `node bench/run.js [options]
  --quick      fewer repetitions, smaller corpora
  --no-rivals  plashka alone; nothing is installed
  --archive FILE  records to measure archives by, beside those that are made`

const root = fileURLToPath(new URL('..', import.meta.url))
const inDist = (/** @type {string} */ file) => path.join(root, 'dist', file)
const load = (/** @type {string} */ file) => import(pathToFileURL(inDist(file)).href)

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    'no-rivals': { type: 'boolean' },
    archive: { type: 'string' },
    help: { type: 'boolean' },
  },
})
/** How long a process may take, in milliseconds: some rivals would take hours. */
const limit = options.quick ? 45_000 : 300_000

if (options.help) {
  console.log(help)
} else if (!existsSync(inDist('lists/lexicon.bin'))) {
  console.error('bench: there is no build; run `npm run build` first')
  process.exitCode = 2
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'plashka-bench-'))
  try {
    await measure(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} folder for corpora and rivals */
async function measure(folder) {
  const repetitions = options.quick ? 3 : 7
  const megabytes = options.quick ? 8 : 30
  const { builtinKnowledge, check, parseDocument, lint, defaultSettings } = await load('src/library/index.js')
  const { formsOf } = await load('src/lexicon/forms.js')
  const { loadLexicon } = await load('src/lexicon/load.js')
  console.log(`${cpus()[0]?.model ?? 'unknown CPU'}, ${availableParallelism()} cores, Node ${process.versions.node}`)
  console.log(`medians of ${repetitions} runs; MB are 10⁶ bytes of UTF-8`)

  const knowledge = builtinKnowledge()
  const [lexicon] = knowledge.lexicons
  const { entities } = knowledge.registry
  const forms = [...new Set(entities.flatMap(formsOf).map((/** @type {{ text: string }} */ { text }) => text))]
  const names = [...new Set(entities.flatMap(strongNames))]
  const mentioned = names.filter(name => /^[а-яё «»-]{4,40}$/i.test(name))

  title('lexicon')
  const binary = inDist('lists/lexicon.bin')
  row('size, lexicon.bin', inMegabytes(statSync(binary).size))
  row('size, registry.json', inMegabytes(statSync(inDist('lists/registry.json')).size))
  row('forms', String(lexicon.size))
  row('load, lexicon.bin', inMs(median(repetitions, () => loadLexicon(readFileSync(binary)))))
  const importing = `import { builtinKnowledge } from ${JSON.stringify(pathToFileURL(inDist('src/knowledge/artefact.js')).href)}
    const start = performance.now(); builtinKnowledge(); console.log(performance.now() - start)`
  const firstLoads = times(repetitions, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', importing], { encoding: 'utf8' }).stdout),
  )
  row('load, both files in a fresh process', inMs(middle(firstLoads)))
  report('compile all lists, whole process', runs(3, [process.execPath, inDist('src/knowledge/build.js')]))

  const ripgrep = options['no-rivals'] ? undefined : findRipgrep(path.join(folder, 'ripgrep'))
  const formsFile = path.join(folder, 'forms.txt')
  writeFileSync(formsFile, `${forms.join('\n')}\n`)
  const corpora = {
    clean: withoutNames(makeText({ bytes: megabytes * 1e6 }), lexicon),
    newsroom: makeText({ bytes: megabytes * 1e6, names: mentioned }),
  }
  for (const [name, text] of Object.entries(corpora)) {
    title(`scan, ${name}, ${inMegabytes(Buffer.byteLength(text))}`)
    const bytes = Buffer.byteLength(text)
    const flat = Buffer.from(text).toString()
    const own = median(repetitions, () => lexicon.scan(flat))
    row('plashka, in process', `${speed(bytes, own)}, ${lexicon.scan(flat).length} hits`)
    if (options['no-rivals']) continue
    if (ripgrep === undefined) {
      row('rg -F -f forms', 'not to be had here')
      continue
    }
    const file = path.join(folder, `${name}.txt`)
    writeFileSync(file, text)
    const search = (/** @type {string[]} */ ...more) => [ripgrep, '-F', '-c', ...more, '-f', formsFile, file]
    const empty = path.join(folder, 'empty.txt')
    writeFileSync(empty, '')
    const compiling = runs(3, [ripgrep, '-F', '-c', '-f', formsFile, empty])
    for (const [label, flags] of /** @type {[string, string[]][]} */ ([
      ['rg -F -f forms', []],
      ['rg -F -w -f forms', ['-w']],
    ])) {
      const whole = runs(3, search(...flags))
      row(label, `${speed(bytes, whole.ms)}, plashka/rg ${ratio(whole.ms, own)}`)
      row(
        `${label}, without its start`,
        `${speed(bytes, whole.ms - compiling.ms)}, plashka/rg ${ratio(whole.ms - compiling.ms, own)}`,
      )
    }
  }

  title('engine, in process')
  const settings = { ...defaultSettings, asOf: '2026-01-15' }
  const relint = (/** @type {string} */ text) => lint(parseDocument(text, {}), knowledge, settings, '2026-01-15')
  const article = makeText({ bytes: 100_000, names: mentioned })
  times(10, () => relint(article))
  row('lint, an article of 100 KB', inMs(median(repetitions * 5, () => relint(article))))
  const keystrokes = await relintTimes(commandFile(), article, repetitions * 5)
  row('language server, keystroke to diagnostics', inMs(middle(keystrokes)))
  const chunks = makeArticles(Math.round((megabytes * 1e6) / 3 / 3000), 3000, mentioned)
  const chunkBytes = chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0)
  const chunksLinted = median(3, () => chunks.forEach(relint))
  row(`lint, ${chunks.length} articles of 3 KB, one core`, speed(chunkBytes, chunksLinted))
  row('findings in them', String(chunks.reduce((sum, chunk) => sum + relint(chunk).messages.length, 0)))
  row('check() of a small draft', inMs(median(repetitions * 5, () => check(chunks[0] ?? ''))))

  const small = path.join(folder, 'small')
  const archive = path.join(folder, 'archive')
  for (const each of [small, archive]) mkdirSync(each)
  writeFileSync(path.join(small, 'draft.txt'), makeText({ bytes: 2900, names: mentioned }))
  const articles = makeArticles(933, 2900, mentioned)
  articles.forEach((text, index) => writeFileSync(path.join(archive, `${index}.txt`), text))
  const archiveBytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const command = commandFile()
  const textlint = options['no-rivals'] ? undefined : findTextlint(path.join(folder, 'textlint'))

  for (const [name, files, count, bytes] of /** @type {[string, string, number, number][]} */ ([
    ['one small draft', small, repetitions, 0],
    [`933 articles, ${inMegabytes(archiveBytes)}`, archive, Math.min(repetitions, 3), archiveBytes],
  ])) {
    title(`whole process, ${name}`)
    report('node -e 0', runs(count, [process.execPath, '-e', '0']))
    const own = runs(count, [process.execPath, command, '--no-config', '--quiet', files])
    report('plashka', own, bytes)
    report(
      'plashka, not bundled',
      runs(count, [process.execPath, '--input-type=module', '--eval', unbundled(['--no-config', '--quiet', files])]),
      bytes,
    )
    if (options['no-rivals']) continue
    if (textlint === undefined) {
      row('textlint', 'not to be had here')
      continue
    }
    for (const [label, words] of /** @type {[string, string[]][]} */ ([
      ['three words', mentioned.slice(0, 3)],
      [`${names.length} strong names`, names],
    ])) {
      const config = writePrhConfig(path.dirname(path.dirname(path.dirname(path.dirname(textlint)))), 'prh', words)
      const isHeavy = words.length > 3
      const rival = runs(isHeavy ? 1 : Math.min(count, 3), [process.execPath, textlint, '--config', config, files])
      report(`textlint prh, ${label}`, rival, bytes)
      row('  textlint/plashka', `${ratio(rival.ms, own.ms)} of time, ${ratio(rival.rss, own.rss)} of memory`)
    }
  }

  measureDocuments(folder, mentioned, options.quick ? 1 : 3)
  await measureServer(repetitions)
  measureMixed(folder, mentioned)
  const made = path.join(folder, 'made.ndjson')
  writeFileSync(made, recordsOf(makeArticles(Math.round((megabytes * 1e6) / 2900), 2900, []), mentioned))
  const prose = path.join(folder, 'prose.ndjson')
  const lines = archiveLines(megabytes * 1e6, await readProse(isCleanBy(await load('src/library/index.js'))))
  writeFileSync(prose, [...lines].join(''))
  for (const file of [made, prose, ...(options.archive === undefined ? [] : [options.archive])]) measureArchive(file)
}

/** A script that runs the command from its modules, as the library has them. @param {readonly string[]} args */
const unbundled = args =>
  `import { main } from ${JSON.stringify(pathToFileURL(inDist('src/cli/main.js')).href)}
  await main(${JSON.stringify(args)}, () => {})`

/**
 * Documents as publishers have them: neither is to take more than five seconds.
 * @param {string} folder @param {readonly string[]} names @param {number} count
 */
function measureDocuments(folder, names, count) {
  title('whole process, long documents')
  for (const [label, name, content] of /** @type {[string, string, Uint8Array][]} */ ([
    ['a book of 600 pages, EPUB', 'book.epub', makeBook(600, names)],
    ['a layout of 300 pages, PDF', 'layout.pdf', makePdf(300, names)],
  ])) {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    const command = [process.execPath, commandFile(), '--no-config', '--quiet']
    report(label, runs(count, [...command, file]))
    if (name.endsWith('.epub')) report(`${label}, mended`, runs(count, [...command, '--fix-dry-run', file]))
  }
}

/** Articles of 3 KB, asked of `plashka serve` as a content system would. @param {number} repetitions */
async function measureServer(repetitions) {
  title('plashka serve, articles of 3 KB by POST /v1/check')
  const plain = makeArticles(200, 2900, [])
  const sentences = [
    'Об этом сообщила «Медуза».',
    'Книга Бориса Акунина вышла в Москве.',
    'Об этом рассказал Дмитрий Быков.',
  ]
  const named = plain.map((text, at) => text.replace('. ', `. ${sentences[at % sentences.length]} `))
  const drafts = (/** @type {readonly string[]} */ texts, fixes = true) =>
    texts.map(text => ({ text, format: 'text', fixes }))
  const loads = [
    { name: 'nobody named', drafts: drafts(plain) },
    {
      name: `one of ${namedOneOf} names somebody, with its fix`,
      drafts: drafts(plain.map((text, at) => (at % namedOneOf === 0 ? (named[at] ?? text) : text))),
    },
    { name: 'each names somebody, without fixes', drafts: drafts(named, false) },
    { name: 'each names somebody, with its fix', drafts: drafts(named) },
  ]
  for (const { name, perSecond, cpu, failed } of await serverSpeeds(commandFile(), loads, repetitions * 500)) {
    const failures = failed > 0 ? `, ${failed} FAILED` : ''
    row(
      name,
      `${cpu.toFixed(2)} ms of processor, ${Math.round(2000 / cpu)}/s by two of them, ${Math.round(perSecond)}/s here${failures}`,
    )
  }
}

/** One article of so many names somebody, as in newsrooms. */
const namedOneOf = 9

/**
 * @param {readonly string[]} articles that name nobody @param {readonly string[]} names
 * @returns {string}
 */
function recordsOf(articles, names) {
  return articles
    .map((text, id) => {
      const named = id % namedOneOf === 0 ? `${text}\n\nОб этом сообщает ${names[id % names.length]}.` : text
      return `${JSON.stringify({ id, date: '2026-01-15', text: named })}\n`
    })
    .join('')
}

/** @param {string} file of records */
function measureArchive(file) {
  const bytes = statSync(file).size
  title(`whole process, an archive of ${inMegabytes(bytes)}: ${path.basename(file)}`)
  const inspected = spawnSync(process.execPath, [commandFile(), 'inspect', '--no-config', '--json', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  })
  const items = inspected.stdout.trim().split('\n')
  const hit = items.filter(line => !line.includes('"mentions":[]')).length
  row('items, and share of those that name somebody', `${items.length}, ${((100 * hit) / items.length).toFixed(1)} %`)
  const counting = `let n = 0
    for (const line of require('fs').readFileSync(${JSON.stringify(file)}, 'utf8').split('\\n'))
      if (line) n += (JSON.stringify(Object.values(JSON.parse(line))).match(/[\\p{L}\\p{N}]+/gu) ?? []).length
    console.log(n)`
  const words = runs(3, [process.execPath, '-e', counting])
  report('read and count words', words, bytes)
  const own = runs(3, [process.execPath, commandFile(), '--no-config', '--quiet', file])
  report('plashka', own, bytes)
  row('  of the time of “read and count words”', ratio(own.ms, words.ms))
  row('  CPU time of both cores', `${inMs(own.cpu)}, ${ratio(own.cpu, words.cpu)} of “read and count words”`)
  row('  CPU time for a million items', `${((own.cpu / items.length) * (1e6 / 6e7)).toFixed(0)} minutes`)
}

/**
 * A thousand files of six formats; the rivals read two of them.
 * @param {string} folder @param {readonly string[]} names
 */
function measureMixed(folder, names) {
  const mixed = path.join(folder, 'mixed')
  writeMixed(mixed, makeArticles(1000, 2900, names))
  const command = commandFile()
  const cache = path.join(folder, 'cache')
  const plashka = (/** @type {string[]} */ ...args) => [process.execPath, command, '--no-config', '--quiet', ...args]
  title('whole process, 1,000 files: text, Markdown, HTML, Word, subtitles, records')
  const whole = runs(3, plashka(mixed))
  report('plashka', whole)
  runs(1, plashka('--cache', '--cache-location', cache, mixed))
  const cached = runs(3, plashka('--cache', '--cache-location', cache, mixed))
  report('plashka --cache, nothing changed', cached)
  row('  of the time without it', ratio(cached.ms, whole.ms))
  if (options['no-rivals']) return
  const common = ['md', 'txt'].map(extension => path.join(mixed, `*.${extension}`))
  title('  of them the Markdown and the text')
  const own = runs(3, plashka(...common))
  report('plashka', own)
  const textlint = findTextlint(path.join(folder, 'textlint'))
  const alex = findAlex(path.join(folder, 'alex'))
  const prh = textlint && writePrhConfig(path.join(folder, 'textlint'), 'mixed', names.slice(0, 3))
  /** @type {readonly (readonly [string, readonly string[] | undefined])[]} */
  const rivals = [
    [
      'textlint prh, three words',
      textlint && prh ? [process.execPath, textlint, '--config', prh, ...common] : undefined,
    ],
    ['alex', alex ? [process.execPath, alex, ...common] : undefined],
  ]
  for (const [label, argv] of rivals) {
    if (!argv) {
      row(label, 'not to be had here')
      continue
    }
    const rival = runs(3, argv)
    report(label, rival)
    row(
      `  ${label.split(' ')[0]}/plashka`,
      `${ratio(rival.ms, own.ms)} of time, ${ratio(rival.rss, own.rss)} of memory`,
    )
  }
}

/**
 * @param {{ aliases: readonly { name: string, strength: string }[], person?: { given: string, surname: string } }} entity
 * @returns {string[]}
 */
function strongNames({ aliases, person }) {
  const listed = aliases.filter(({ strength }) => strength === 'strong').map(({ name }) => name)
  return person ? [`${person.given} ${person.surname}`, ...listed] : listed
}

/**
 * Runs a command to its end, through a process of its own that knows its child's peak.
 * @param {number} count @param {readonly string[]} argv
 * @returns {{ ms: number, cpu: number, rss: number, isCut: boolean }} Medians; `cpu` in milliseconds of all cores; `rss` in
 * bytes at the peak; whether it was cut off.
 */
function runs(count, argv) {
  const results = times(count, () => {
    const usageFile = path.join(tmpdir(), `plashka-bench-${process.pid}.rss`)
    const hasTime = existsSync('/usr/bin/time')
    const [file = '', ...args] = hasTime ? ['/usr/bin/time', '-f', '%U %S %M', '-o', usageFile, ...argv] : argv
    const start = performance.now()
    const { signal } = spawnSync(file, args, { stdio: 'ignore', timeout: limit })
    const ms = performance.now() - start
    const used = hasTime ? (readFileSync(usageFile, 'utf8').trim().split('\n').at(-1) ?? '').split(' ').map(Number) : []
    const [user = NaN, system = NaN, kilobytes = NaN] = used
    rmSync(usageFile, { force: true })
    return { ms, cpu: (user + system) * 1000, rss: kilobytes * 1024, isCut: signal !== null }
  })
  return {
    ms: middle(results.map(({ ms }) => ms)),
    cpu: middle(results.map(({ cpu }) => cpu)),
    rss: middle(results.map(({ rss }) => rss)),
    isCut: results.some(({ isCut }) => isCut),
  }
}

function commandFile() {
  return path.join(root, JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).bin.plashka)
}

/** @template T @param {number} count @param {() => T} action @returns {T[]} */
function times(count, action) {
  return Array.from({ length: count }, () => action())
}

/** @param {number} count @param {() => unknown} action @returns {number} milliseconds */
function median(count, action) {
  return middle(
    times(count, () => {
      const start = performance.now()
      action()
      return performance.now() - start
    }),
  )
}

/** @param {readonly number[]} values @returns {number} */
function middle(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN
}

/** @param {string} text */
function title(text) {
  console.log(`\n${text}`)
}

/** @param {string} label @param {string} value */
function row(label, value) {
  console.log(`  ${label.padEnd(44)} ${value}`)
}

/** @param {string} label @param {ReturnType<typeof runs>} result @param {number} [bytes] */
function report(label, { ms, rss, isCut }, bytes = 0) {
  const memory = Number.isNaN(rss) ? '' : `, ${inMegabytes(rss)} at the peak`
  row(label, `${isCut ? 'cut off after ' : ''}${inMs(ms)}${memory}${bytes > 0 ? `, ${speed(bytes, ms)}` : ''}`)
}

/** @param {number} bytes @returns {string} */
function inMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** @param {number} ms @returns {string} */
function inMs(ms) {
  return `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`
}

/** @param {number} bytes @param {number} ms @returns {string} */
function speed(bytes, ms) {
  return `${(bytes / 1e3 / ms).toFixed(bytes / 1e3 / ms < 10 ? 2 : 0)} MB/s`
}

/** @param {number} one @param {number} other @returns {string} */
function ratio(one, other) {
  return `${(one / other).toFixed(2)}×`
}

/**
 * The paragraphs in which nothing is found: ordinary words are names by now («Сеть», «Время»).
 * @param {string} text @param {{ scan(text: string): unknown[] }} lexicon
 */
function withoutNames(text, lexicon) {
  return text
    .split('\n\n')
    .map(paragraph =>
      paragraph
        .split(/(?<=[.?]) /)
        .filter(sentence => lexicon.scan(sentence).length === 0)
        .join(' '),
    )
    .filter(Boolean)
    .join('\n\n')
}
