/**
 * Why a draft cannot be read or written, and what is wrong with the format of a plugin.
 */
export interface FormatsCatalog {
  /** By which the bytes of a text are told, and written. */
  readonly encoding: {
    readonly binary: string
    /** @param encoding Its name. */
    invalid(encoding: string): string
    /** @param label As declared. */
    undecodable(label: string): string
    readonly untold: string
    /** Of words in UTF-8 and a byte that is none. */
    mixedUtf8(byte: string, line: number, column: number): string
    /** Where a part in another encoding begins. */
    mixed(line: number, column: number): string
    /** Of a text that is the same in several encodings, and a character that they have at different places. */
    unsure(character: string, encodings: readonly string[]): string
    unwritable(character: string, encoding: string): string
    /** Of a file that is not UTF-8. */
    readAs(encoding: string): string
  }
  readonly json: {
    /** @param reason The parser's own words. */
    broken(reason: string): string
    /** Of JSON in which no text is found. @param known Kinds. */
    unknown(known: string): string
    readonly tooDeep: string
    /** Of a stream: it has not ended where its bytes do. */
    readonly cut: string
  }
  /** Of a file that is not read. @param target The extension of what its program can make of it. */
  saveAs(extension: string, target: string): string
  readonly noRtf: string
  readonly pdf: {
    readonly locked: string
    readonly broken: string
  }
  /** Of a format that a package reads which is not installed. @param name Of the package. */
  missingPart(name: string): string
  /** Of a format into which nothing is written. */
  onlyRead(format: string): string
  readonly noJsonFeed: string
  /** Of a line of records. */
  readonly noObject: string
  /** Of a stream, all but the beginning of which is lost. @param reason One of {@link xml} or {@link json}. */
  stream(reason: string): string
  /** @param reason The parser's own words, or those of {@link xml}. @param place Line and column. */
  brokenXml(reason: string, place: string): string
  /** The same of an item of a stream, which has its own place. */
  brokenItem(reason: string): string
  readonly xml: {
    readonly documentType: string
    readonly tooDeep: string
    /** Of a stream: it has not ended where its bytes do. */
    readonly cut: string
  }
  readonly plugin: {
    readonly noFormat: string
    /** @param known Names of formats that another one may be like. */
    noModel(name: string, known: string): string
    /** Of a pattern of what is left alone. */
    noPattern(pattern: string): string
    nameTaken(name: string): string
    extensionTaken(extension: string): string
  }
}
