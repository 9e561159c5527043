/**
 * A package that is refused, or a part of it that cannot be read: none, damaged, or made to do harm.
 */
import { packageCatalogs } from './words/index.js'
import type { PackageCatalog } from './words/types.js'
import { worded, WordedError, type Worded } from '../../messages/worded.js'

export class PackageError extends WordedError {
  /** What is wrong, without the name of the part. */
  readonly reason: Worded
  /** Whether only a part cannot be read: the others can. */
  readonly isOfPart: boolean
  /** Whether a part was made to do harm: nothing that holds it is read. */
  readonly isHarm: boolean

  /**
   * @param part The part which is at fault; absent: the whole of it.
   * @param isOfPart Whether the others can be read.
   */
  constructor(reason: Worded, part?: string, isOfPart = part !== undefined) {
    super(part === undefined ? reason : worded(packageCatalogs, (words, language) => words.at(part, reason[language])))
    this.name = 'PackageError'
    this.reason = reason
    this.isOfPart = isOfPart
    this.isHarm = part !== undefined && !isOfPart
  }
}

/** An error of the archive itself, or of how its parts are written. */
export const packageError = (
  reason: (words: PackageCatalog) => string,
  part?: string,
  isOfPart?: boolean,
): PackageError => new PackageError(worded(packageCatalogs, reason), part, isOfPart)
