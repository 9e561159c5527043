/** English. */
import type { SyntaxCatalog } from './types.js'

export const en: SyntaxCatalog = {
  at: (line, column, reason) => `line ${line}, column ${column}: ${reason}`,
  json: 'this is no JSON: another character was expected here',
  jsonEnds: 'this is no JSON: the text ends before it is complete',
  yaml: {
    BAD_INDENT: 'expected what belongs together in one column, and brackets closed',
    TAB_AS_INDENT: 'expected spaces, found a tab',
    BLOCK_AS_IMPLICIT_KEY: 'expected one key: a nested map begins on a line of its own',
    MULTILINE_IMPLICIT_KEY: 'expected a key on one line, with a colon and a space behind it',
    MISSING_CHAR: 'expected a bracket, a quotation mark, a colon or a space that is missing',
    DUPLICATE_KEY: 'expected each key once',
    MULTIPLE_DOCS: 'expected a single document',
    BAD_DQ_ESCAPE: 'expected an escape that exists',
    BAD_ALIAS: 'expected the name of an anchor',
    BAD_SCALAR_START: 'expected quotation marks around text that begins with such a character',
  },
  otherYaml: 'this is no YAML',
  aliases: 'references lead nowhere, or into one another without end',
}
