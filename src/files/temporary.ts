/**
 * Files that are on their way to their place. What a killed process leaves behind is told by its name, is no draft, and goes
 * when the next one writes into the same folder.
 */
import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { codeOf } from './error.js'

/** Eight digits for the machine, eight for the process, and sixteen that nobody can guess. */
const shape = /^\.plashka-([0-9a-f]{8})([0-9a-f]{8})[0-9a-f]{16}\.tmp$/

const thisMachine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/**
 * A new name in the folder of a file. Nobody can guess it, and nothing of the file's own name is in it, which may be as long
 * as the file system allows.
 */
export function temporaryBeside(file: string): string {
  const writer = process.pid.toString(16).padStart(8, '0')
  return path.join(path.dirname(file), `.plashka-${thisMachine()}${writer}${randomBytes(8).toString('hex')}.tmp`)
}

/** @param name Without its folder. */
export const isTemporary = (name: string): boolean => shape.test(name)

/** Of a process on another machine nobody knows whether it still runs: in milliseconds, longer than any of them writes. */
const longest = 3_600_000

/** Folders that this process has looked through. */
const swept = new Set<string>()

/**
 * Takes away what processes that are gone have left beside a file. Once a folder; what cannot be taken away stays, as it is
 * in nobody's way.
 */
export function sweepBeside(file: string): void {
  const folder = path.dirname(file)
  if (swept.has(folder)) return
  swept.add(folder)
  try {
    for (const name of readdirSync(folder)) if (isLeft(path.join(folder, name))) rmSync(path.join(folder, name))
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}

/** Whether it is a temporary file whose writer is gone. */
function isLeft(file: string): boolean {
  const [, on, writer = ''] = shape.exec(path.basename(file)) ?? []
  if (on === undefined) return false
  const stats = lstatSync(file)
  if (!stats.isFile()) return false
  return on === thisMachine() ? !isRunning(Number.parseInt(writer, 16)) : Date.now() - stats.mtimeMs > longest
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // Of a process of somebody else it is told that it may not be ended.
    return codeOf(error) !== 'ESRCH'
  }
}
