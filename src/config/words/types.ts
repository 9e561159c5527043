/**
 * What is wrong with a config. The key that it is about goes before the text.
 */
export interface ConfigCatalog {
  /** What to call the config as a whole. */
  readonly whole: string
  /** No key of a file is one of a config. */
  readonly noConfig: string
  unknownKey(hint: string): string
  oneOf(allowed: readonly string[], nearest: string | undefined): string
  /** @param types Names of JSON Schema. */
  type(types: readonly string[]): string
  /** Of a key that should be one. */
  readonly extension: string
  readonly blank: string
  readonly braces: string
  readonly marker: string
  /** The words of a status in which it is not read. @param needsBan Whether they have to say that it is banned. */
  unreadTemplate(words: string, needsBan: boolean): string
  readonly twice: string
  missing(key: string): string
  atLeast(count: number): string
  atMost(count: number): string
  /** @param bound As the schema has it: `>= 1`. */
  number(bound: string): string
  readonly other: string
  day(found: string): string
  selector(found: string): string
  /** A regular expression that is none, or matches no characters. */
  pattern(found: string): string
  /** @param limit In characters. */
  tooLong(limit: number): string
  unknownProfile(name: string, hint: string): string
  unknownEntity(id: string, nearest: string | undefined): string
  unknownStatus(id: string, nearest: string | undefined): string
  /** What was probably meant, else what there is. */
  hint(nearest: string | undefined, known: readonly string[]): string
  circle(name: string): string
  tooDeep(most: number): string
  noFile(name: string): string
  noPackage(name: string): string
  /** Of a preset that a plugin is to bring. */
  noPreset(name: string, nearest: string | undefined): string
  unreadable(name: string, reason: string): string
}
