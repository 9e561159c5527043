/**
 * Files on the disk that drafts are checked by.
 */
import path from 'node:path'
import type {
  ClientCapabilities,
  DidChangeWatchedFilesRegistrationOptions,
  FileSystemWatcher,
} from 'vscode-languageserver'
import { formats } from '../formats/index.js'
import { isText } from './formats.js'
import { uriOf } from './uri.js'

/** Configs, ignore files, baselines; own lists and presets that may be named yet, by their extension. */
const rules = ['.plashkarc', '.plashkarc.json', '.plashkaignore', '.plashkabaseline.json', 'package.json']
const lists = ['.yml', '.yaml']

/** Whether a change of the file may change what is found in others. */
export const decidesOthers = (file: string): boolean =>
  rules.includes(path.basename(file)) || lists.includes(path.extname(file))

/** Whether an editor that watches what {@link watchers} say tells of a file. @param folders Of the workspace. */
export const isWatched = (file: string, folders: readonly string[]): boolean =>
  decidesOthers(file) && folders.some(folder => !path.relative(folder, file).startsWith('..'))

/** Of one file, wherever it is. @param file Absolute. */
export const watcherOf = (file: string, { workspace }: ClientCapabilities): FileSystemWatcher => ({
  globPattern: workspace?.didChangeWatchedFiles?.relativePatternSupport
    ? { baseUri: uriOf(path.dirname(file)), pattern: path.basename(file) }
    : file,
})

/** @param imported Folder of imported lists, mostly outside of the workspace. */
export function watchers(
  { workspace }: ClientCapabilities,
  imported: string,
): DidChangeWatchedFilesRegistrationOptions {
  const drafts = formats.filter(isText).flatMap(({ extensions }) => extensions)
  const inWorkspace = [...rules, ...[...lists, ...drafts].map(extension => `*${extension}`)]
  const watched: FileSystemWatcher[] = inWorkspace.map(name => ({ globPattern: `**/${name}` }))
  if (workspace?.didChangeWatchedFiles?.relativePatternSupport)
    watched.push({ globPattern: { baseUri: uriOf(imported), pattern: '*.yml' } })
  return { watchers: watched }
}
