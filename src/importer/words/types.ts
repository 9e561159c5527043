/**
 * Why a saved official file of a register is refused. The file's name goes before the text.
 */
import type { Category, IsoDate } from '../../registry/types.js'

/** Where something stands in a file, for people. */
export type Place = `${'row' | 'value' | 'line' | 'entry'} ${number}`

/** Shapes in which the registers come as JSON. */
export type ShapeName =
  'service-agents' | 'service-undesirable' | 'service-extremist' | 'copy-undesirable' | 'copy-agents' | 'mirror'

export interface ExportsCatalog {
  readonly empty: string
  readonly unknownKind: string
  readonly namesNobody: string
  notText(encoding: string): string
  /** @param reason The parser's own words. */
  broken(reason: string): string
  brokenArchive(reason: string): string
  readonly archiveCut: string
  unpacksTo(megabytes: number): string
  readonly longDirectory: string
  readonly encrypted: string
  /** @param most Elements or values within one another. */
  tooDeep(most: number): string
  /** @param most Characters of one piece. */
  tooLong(most: number): string
  /** @param reference Of the cell: `C5`; absent of a string that cells share. */
  longCell(reference: string | undefined, most: number): string
  sameParty(name: string, most: number): string
  farCell(reference: string, most: number): string
  noRow(number: string, most: number): string
  readonly manyStrings: string
  manyRows(most: number): string
  manyLines(most: number): string
  /** @param millions Of characters. */
  longText(millions: number): string
  longName(place: Place, most: number): string
  readonly noSheet: string
  readonly documentType: string
  cutIn(place: Place): string
  cutCount(announced: number, found: number): string
  notClosed(tag: string): string
  missingEntry(awaited: number, found: number): string
  noHeader(row: number): string
  readonly noOwnHeader: string
  readonly noNamesColumn: string
  noColumn(title: string): string
  /** @param number From 1. @param register Whose columns are expected. */
  unknownColumn(number: number, heading: string, register: 'foreign-agent' | 'undesirable'): string
  cells(place: Place, found: number, expected: number): string
  noName(place: Place): string
  noRecord(place: Place): string
  /** @param place A `Place`, or the name of a field. */
  at(place: string, reason: string): string
  noDay(cell: string): string
  noText(key: string): string
  readonly material: string
  unknownLayout(keys: string): string
  unknownField(place: Place, field: string, shape: ShapeName): string
  otherShape(register: Category, shape: ShapeName): string
  otherName(register: Category, name: string): string
  otherTitle(register: Category, title: string): string
  /** Asked for one register, the file is that of another. */
  isOther(found: Category, asked: Category): string
  /** Of none of the registers. */
  readonly noRegister: string
  /** May be of any of these. */
  severalRegisters(registers: readonly Category[]): string
  notAsTable(register: Category): string
  readonly noRulingsColumn: string
  readonly noRulings: string
  shrunk(gone: number, known: number, example: string): string
  older(asOf: IsoDate, latest: IsoDate): string
}
