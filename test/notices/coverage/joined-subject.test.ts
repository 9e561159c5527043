/**
 * Verbs that a conjunction joins: of whom the last of them tells a status, and where he lives, of whom the first tells. A
 * draft is those of whom a status is told by Russia, and the text.
 */
import { expect, test } from '@jest/globals'
import { inspect } from '../../../src/library/index.js'

const drafts: readonly (readonly [told: string, text: string])[] = [
  ['dmitry-bykov', 'We met Dmitry Bykov. He works with the British Council and has been declared a foreign agent.'],
  ['dmitry-bykov', 'We met Dmitry Bykov. He told the British Council everything and was declared a foreign agent.'],
  ['bard-college', 'We met Bard College. It was founded by the British Council and has been declared undesirable.'],
  ['boris-akunin', 'We met Boris Akunin. The writer sued Meduza and was declared a foreign agent.'],
  [
    'boris-akunin',
    'We met Boris Akunin. He left in 2015, helps the Free Russia Foundation and was declared a foreign agent.',
  ],
  ['dmitry-bykov', 'We met Boris Akunin. He said Dmitry Bykov left and was declared a foreign agent.'],
  ['meduza', 'We met Bard College. It said that Meduza works there and has been declared a foreign agent.'],
  [
    'dmitry-bykov',
    'We met Boris Akunin. He works with Dmitry Bykov, who lives in Riga and was declared a foreign agent.',
  ],
  ['', 'We met Boris Akunin. His publisher works with Meduza and was declared a foreign agent.'],
  [
    'boris-akunin dmitry-bykov',
    'We met Boris Akunin and Dmitry Bykov. They work with the British Council and have been declared foreign agents.',
  ],
  ['', 'We met Boris Akunin. He works at Meduza because Dmitry Bykov asked and was declared a foreign agent.'],
  [
    'boris-akunin dmitry-bykov',
    'Пришли Борис Акунин и Дмитрий Быков. Они работают с «Медузой» и признаны иностранными агентами.',
  ],
  ['', 'We met a teacher. He works with the British Council and has been declared a foreign agent.'],
  ['dmitry-bykov', 'Пришёл Дмитрий Быков. Он работает в «Медузе» и признан иностранным агентом.'],
  ['zemfira', 'Пришла Земфира. Певица живёт в Париже, дружит с «Медузой» и признана иностранным агентом.'],
  ['zemfira', 'Пришла Земфира. Певица спела песню Бориса Гребенщикова и была признана иностранным агентом.'],
  ['boris-akunin', 'Пришла Земфира. Она сказала, что Борис Акунин уехал и признан иностранным агентом.'],
  ['boris-akunin', 'Борис Акунин живёт в Лондоне и признан иностранным агентом.'],
  ['boris-akunin', 'Boris Akunin performed in Georgia. He has the status of a foreign agent.'],
  ['', 'Boris Akunin left. His publisher was declared a foreign agent.'],
  ['', 'Boris Akunin said his friend had been declared a foreign agent.'],
  ['', 'Борис Акунин уехал. Его издатель признан иноагентом.'],
  ['', 'Борис Акунин рассказал, что его приятель признан иноагентом.'],
  ['boris-akunin', 'Борис Акунин живёт в Лондоне и теперь включён в реестр иноагентов.'],
  ['boris-akunin', 'Boris Akunin lives in London and is on the foreign agents register.'],
  ['elena-kostyuchenko', 'Елена Костюченко живёт в Берлине и официально признана иностранным агентом.'],
  ['boris-akunin', 'Boris Akunin lives in London and has been declared a foreign agent.'],
  ['', 'Hizb ut-Tahrir in Germany and many other countries has been declared a terrorist organization.'],
  ['', '«Хизб ут-Тахрир» в Германии и Британии признана террористической организацией.'],
]

test.each(drafts)('%s ← %s', (expected, text) => {
  const { mentions, notices } = inspect(text, { asOf: '2026-09-01', language: 'ru' })
  const isRussian = (notice: number): boolean => notices[notice]!.statements.some(({ foreign }) => foreign !== true)
  const told = mentions.flatMap(({ entity, coveredBy }) => (coveredBy.some(isRussian) ? [entity] : []))
  expect([...new Set(told)].join(' ')).toBe(expected)
})
