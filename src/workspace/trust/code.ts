/**
 * The files that a module is made of, as far as it names them by a relative path: a change of any of them is a change of
 * what would run.
 */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { realPath } from './repository.js'

/** A module that names more files than this is nobody's preset. */
const mostFiles = 1000

/**
 * Anything in quotes that begins like a relative path: `import`, `require`, `new URL(…)`. What is no file after all is
 * passed over, so that it does no harm to take too much.
 */
const relativePath = /(["'`])(\.{1,2}\/[^"'`\n$]*)\1/gu
/** In the order in which Node looks for what a name without one stands for. */
const extensions = ['', '.js', '.json', '.node', '.mjs', '.cjs', '/index.js']

/** The file of a module; nothing if it is none: `data:`, `node:`. @param address Of the module. */
export const fileOf = (address: string): string | undefined =>
  address.startsWith('file:') ? fileURLToPath(address) : undefined

/** @param modules Absolute. @returns They, and all that they name; absolute, without links. */
export function filesOfCode(modules: readonly string[]): string[] {
  const files = new Set(modules.map(realPath))
  for (const file of files)
    for (const named of isScript(file) ? filesNamedIn(file) : []) {
      if (files.size >= mostFiles) return [...files]
      files.add(named)
    }
  return [...files]
}

/** @returns Nothing if the file cannot be read. */
export function digestOf(file: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch {
    return undefined
  }
}

const isScript = (file: string): boolean => /\.[cm]?[jt]s$/u.test(file)

function filesNamedIn(file: string): string[] {
  const text = readFileSync(file, { encoding: 'utf8', flag: 'r' })
  return Array.from(text.matchAll(relativePath), ([, , name = '']) => path.resolve(path.dirname(file), name))
    .flatMap(target => extensions.map(extension => `${target}${extension}`).find(isFile) ?? [])
    .map(realPath)
}

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
