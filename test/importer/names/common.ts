/** Ordinary words as the tests need them, in every form they use. */
import type { CommonWords } from '../../../src/importer/names/strength.js'

const words = `
  центр защиты прав служба поддержки медиа фонд сфера после весна голос мемориал досье люди байкала настоящая россия
  свободная пресса открытый диалог гавань надежды союз женщины дона институт экономического анализа каждого право
  исследования среды безопасности открытого общества справедливость для журналистов совет общества общество союза
  издательский дом движение донская республика вирусы голос америки правозащитный
  support service free press open society group help heroes after research center
`

const known = new Set(words.trim().split(/\s+/u))

export const common: CommonWords = { has: word => known.has(word), isGivenName: word => word === 'анна' }
