/**
 * What is wrong with a list, in each language the same set. The file, the place and the field go before the text.
 */

/** What a value of a list must be. */
export type Expected =
  | { readonly is: 'day' | 'id' | 'wikidata' | 'text' | 'resource' | 'country' | 'words' | 'count' }
  | { readonly is: 'type'; /** Names of JSON Schema. */ readonly types: readonly string[] }
  | { readonly is: 'word'; readonly allowed: readonly string[]; readonly nearest: string | undefined }

export interface ListProblemsCatalog {
  /** @param nearest The key that may have been meant to be `entities`. */
  noList(nearest: string | undefined): string
  readonly noFile: string
  readonly noText: string
  tooLarge(megabytes: number): string
  /** @param key Absent from the field. */
  missing(key: string): string
  missingDefault(key: string): string
  unknownKey(nearest: string | undefined, known: readonly string[]): string
  /** @param found As the file has it. */
  unexpected(found: unknown, expected: Expected): string
  wrongOrder(day: string, earlier: string, earlierDay: string): string
  duplicateId(id: string, line: number): string
  duplicateAlias(name: string): string
  unknownAnchor(name: string): string
  unknownEntity(id: string, nearest: string | undefined): string
  unknownStatus(id: string, nearest: string | undefined): string
  unknownCountry(code: string): string
  readonly noStatusWords: string
  readonly noJurisdiction: string
  sameStatus(other: string): string
  /** @param owner The status that has it; absent: no single one. */
  takenWord(word: string, owner: string | undefined): string
  readonly wordlessNotice: string
  readonly banlessNotice: string
  statelessNotice(code: string): string
  stray(nearest: string | undefined): string
  readonly lacking: string
  readonly noDesignation: string
  readonly noGender: string
  readonly noPersonName: string
  tooManyWords(found: number, most: number): string
  sharedAlias(name: string, owner: string, where: string): string
  ordinaryWord(name: string): string
  sharedOfficialName(owner: string): string
  sharedResource(resource: string, owner: string): string
  noHost(resource: string): string
  platform(host: string): string
  noAccount(resource: string): string
}
