/** Russian. */
import type { SyntaxCatalog } from './types.js'

export const ru: SyntaxCatalog = {
  at: (line, column, reason) => `строка ${line}, знак ${column}: ${reason}`,
  json: 'это не JSON: здесь должен стоять другой знак',
  jsonEnds: 'это не JSON: текст обрывается',
  yaml: {
    BAD_INDENT: 'то, что стоит вместе, нужно начинать с одного места, а скобки закрывать',
    TAB_AS_INDENT: 'отступ нужен из пробелов, а стоит табуляция',
    BLOCK_AS_IMPLICIT_KEY: 'нужен один ключ: вложенный набор начинается с новой строки',
    MULTILINE_IMPLICIT_KEY: 'нужен ключ в одной строке, за ним двоеточие и пробел',
    MISSING_CHAR: 'не хватает скобки, кавычки, двоеточия или пробела',
    DUPLICATE_KEY: 'ключ не должен повторяться',
    MULTIPLE_DOCS: 'нужен один документ',
    BAD_DQ_ESCAPE: 'нет такого знака с обратной чертой',
    BAD_ALIAS: 'нужно имя якоря',
    BAD_SCALAR_START: 'текст, который начинается с такого знака, нужно взять в кавычки',
  },
  otherYaml: 'это не YAML',
  aliases: 'ссылки ведут в никуда или бесконечно друг в друга',
}
