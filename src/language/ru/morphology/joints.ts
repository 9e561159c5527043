/**
 * What an organisation does stands behind its noun in the genitive or with «по»: центр защиты прав, центр по защите прав.
 * Print takes the one for the other. Source: register of foreign agents and what newsrooms make of its names.
 */

/** Genitive and dative. */
const pairs = new Map(
  `защиты защите
  изучения изучению
  исследования исследованию
  освещения освещению
  охраны охране
  поддержки поддержке
  прав правам
  предотвращения предотвращению
  предупреждения предупреждению
  развития развитию
  расследования расследованию
  содействия содействию
  сохранения сохранению`
    .split('\n')
    .map(line => line.trim().split(' ') as [string, string]),
)
const genitives = new Map([...pairs].map(([genitive, dative]) => [dative, genitive]))

/** Adjectives before the noun. */
const mostAdjectives = 3

/**
 * @param isHead Of a noun in the nominative, whether it says what an organisation is.
 * @returns The name with the other of the two; nothing for a name that is built otherwise.
 */
export function otherRussianJoint(name: string, isHead: (noun: string) => boolean): string | undefined {
  const words = name.split(' ')
  const noun = words.findIndex(isHead)
  if (noun < 0 || noun > mostAdjectives) return undefined
  const hasPreposition = words[noun + 1] === 'по'
  const [deed = '', ...field] = words.slice(noun + (hasPreposition ? 2 : 1))
  const other = hasPreposition ? genitives.get(deed) : pairs.get(deed)
  if (other === undefined || field.length === 0) return undefined
  return [...words.slice(0, noun + 1), ...(hasPreposition ? [] : ['по']), other, ...field].join(' ')
}
