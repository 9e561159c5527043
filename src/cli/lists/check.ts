/** `plashka lists check [FILES]`: mistakes in lists, each with its place. */
import path from 'node:path'
import { builtinKnowledge, listsFolder } from '../../knowledge/artefact.js'
import { checkLists } from '../../knowledge/check.js'
import { builtinFrequentWords } from '../../knowledge/common-words.js'
import { builtinListFiles, readBuiltinList, readList } from '../../knowledge/files.js'
import { fitOwn } from '../../knowledge/own.js'
import { importedLists, importedFolder } from '../../knowledge/imported.js'
import { listsCatalogs } from '../../knowledge/words/index.js'
import { ListError, problemLine, type ListProblem } from '../../registry/list-error.js'
import { listsStateOf } from '../../registry/lists-state.js'
import type { ListFile } from '../../registry/list-file.js'
import { configsOf } from '../../workspace/config.js'
import { wordedMessageOf } from '../../workspace/error.js'
import type { ExitCode, Host } from '../host.js'
import type { ListsOptions } from './options.js'

export async function checkCommand(files: readonly string[], options: ListsOptions, host: Host): Promise<ExitCode> {
  const cwd = host.cwd()
  const given = files.map(file => path.resolve(cwd, file))
  const { lists, problems } = read(given.length > 0 ? given : await defaultFiles(options, host), cwd)
  const isComplete = given.length === 0
  const { registry } = builtinKnowledge()
  const found = [
    ...problems,
    ...checkLists(fitOwn(lists, registry), builtinFrequentWords(), isComplete ? undefined : registry),
  ]
  const { language } = options
  if (options.json) {
    const shown = found.map(problem => ({ ...problem, reason: problem.reason[language] }))
    host.stdout.write(`${JSON.stringify({ lists: listsStateOf(registry), problems: shown }, null, 2)}\n`)
  } else {
    for (const problem of found) host.stdout.write(`${problemLine(problem, language)}\n`)
    host.stdout.write(`${listsCatalogs[language].check.summary(lists.length + problemFiles(problems), found.length)}\n`)
  }
  return found.length > 0 ? 1 : 0
}

async function defaultFiles(options: ListsOptions, host: Host): Promise<string[]> {
  const { config, folder } = await configsOf(options, host.cwd())(path.resolve(host.cwd()))
  return [
    ...builtinListFiles(listsFolder),
    ...importedLists(importedFolder(host.env)),
    ...config.lists.map(list => path.resolve(folder, list)),
  ]
}

const problemFiles = (problems: readonly ListProblem[]): number => new Set(problems.map(({ path: file }) => file)).size

/** A list that cannot be parsed is reported; the others are still checked. */
function read(files: readonly string[], cwd: string): { lists: ListFile[]; problems: ListProblem[] } {
  const lists: ListFile[] = []
  const problems: ListProblem[] = []
  const shipped = new Set(builtinListFiles(listsFolder))
  for (const file of files) {
    const label = path.relative(cwd, file)
    try {
      lists.push(shipped.has(file) ? readBuiltinList(file, label) : readList(file, label))
    } catch (error) {
      if (error instanceof ListError) problems.push(...error.problems)
      else problems.push({ path: label, line: 1, column: 1, field: '', reason: wordedMessageOf(error) })
    }
  }
  return { lists, problems }
}
