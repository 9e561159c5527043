/**
 * What is not to be checked: `.plashkaignore`, in the grammar of `.gitignore`.
 */
import path from 'node:path'
import ignore from 'ignore'
import { comparable } from '../files/names.js'
import { readIfThere, readText } from '../files/read.js'
import { Ancestors } from './ancestors.js'
import type { IgnoreOptions } from './options.js'

const fileName = '.plashkaignore'

/** @param file Absolute. */
export type Ignores = (file: string) => boolean

/**
 * @param options `ignorePath` goes before what stands in the folders.
 * @throws Error if the file asked for cannot be read.
 */
export function ignoresOf({ ignore: isOn = true, ignorePath }: IgnoreOptions, cwd: string): Ignores {
  if (ignorePath !== undefined) {
    const file = path.resolve(cwd, ignorePath)
    return ignoring(readText(file), path.dirname(file))
  }
  if (!isOn) return () => false
  const files = new Ancestors(folder => {
    const rules = readIfThere(path.join(folder, fileName))
    return rules === undefined ? undefined : ignoring(rules, folder)
  })
  return file => files.nearest(path.dirname(file))?.(file) ?? false
}

/** Rules count below the folder of their file only. */
function ignoring(rules: string, folder: string): Ignores {
  const matcher = ignore().add(comparable(rules))
  return file => {
    const relative = comparable(path.relative(folder, file))
    return ignore.isPathValid(relative) && matcher.ignores(relative)
  }
}
