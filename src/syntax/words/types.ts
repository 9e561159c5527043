/**
 * What is wrong with JSON and YAML, without a word of the text itself.
 */
export interface SyntaxCatalog {
  at(line: number, column: number, reason: string): string
  readonly json: string
  /** The text ends too early. */
  readonly jsonEnds: string
  /** By the parser's code. */
  readonly yaml: Readonly<
    Record<
      | 'BAD_INDENT'
      | 'TAB_AS_INDENT'
      | 'BLOCK_AS_IMPLICIT_KEY'
      | 'MULTILINE_IMPLICIT_KEY'
      | 'MISSING_CHAR'
      | 'DUPLICATE_KEY'
      | 'MULTIPLE_DOCS'
      | 'BAD_DQ_ESCAPE'
      | 'BAD_ALIAS'
      | 'BAD_SCALAR_START',
      string
    >
  >
  readonly otherYaml: string
  readonly aliases: string
}
