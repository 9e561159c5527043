import type { ListedEntity } from './lists.js'

/** Documents parted by `=====`: lines `# id: …` (`format`, `lang`, `asOf`, `note`), an empty line, the marked-up text. */
export interface GoldFile {
  readonly name: string
  readonly source: string
}

/** Whom a key of the mark-up means. */
export interface Party {
  /** Regular expression, in the notation of Python, searched without regard to case in all names of an entity. */
  readonly match: string
  /** A category where the party is of one register; other words (person, media) choose nothing. */
  readonly group: string
}

export interface TakingOver {
  /** Texts are numbered behind it in the order of files and documents: `gold-ru` gives `gold-ru-01`. */
  readonly prefix: string
  readonly batch: number
  /** Key → entity id, where somebody has decided whom a key means. */
  readonly chosen?: ReadonlyMap<string, string>
}

/** A file of the bench. */
export interface TakenText {
  /** `<language>/<id>.<format>`, below the folder of the texts. */
  readonly path: string
  readonly source: string
}

/**
 * Keys become entity ids, `repeat-missing` becomes `either`. A text is left out where a key answers to no entity or to
 * several, or where the bench could not read what became of it; the sentence in `leftOut` says why. Its number is kept.
 */
export function takeOver(
  files: readonly GoldFile[],
  parties: Readonly<Record<string, Party>>,
  entities: ReadonlyMap<string, ListedEntity>,
  options: TakingOver,
): { taken: TakenText[]; leftOut: string[] }
