/** What is reported fits in a line or two of a screen; the law and the sources stand in the note. */
import { describe, expect, test } from '@jest/globals'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { check } from '../reports.js'
import { languages } from '../../src/language/language.js'

/** Two lines of a hundred characters. */
const longest = 200

const texts = [
  'Представители Талибана назвали переговоры полезными.',
  'Об этом сообщает издание Meduza.',
  'Об этом сообщает Meduza (признана иноагентом).',
  'Журналист Олег Кашин (деятельность запрещена в РФ) уехал в Лондон.',
  'Журналист Дмитрий Быков, писатель Борис Акунин* и Instagram.\n\n** Признан иностранным агентом',
  'Ответственность взяло на себя «Исламское государство» (террористическая организация).',
  'Задержаны участники движения ЛГБТ (признано террористическим и запрещено в РФ).',
  'Об этом сообщает «Фонд борьбы с коррупцией».\n\nСообщает ФБК (признан экстремистской организацией).',
  'Сообщает Radio Free Europe.',
  'Об этом сообщает издание Meduza.\n\nПодробностей нет.\n\nРанее издание Meduza (признано в РФ иностранным агентом и нежелательной организацией) писало об этом.',
  'С докладом выступил О. Кашин, его слушали внимательно.',
]

describe.each(languages)('in %s', language => {
  test.each(texts)('%s', text => {
    const { messages } = check(text, { asOf: '2024-11-30', language, knowledge: builtinKnowledge() })
    expect(messages.length).toBeGreaterThan(0)
    for (const { reason } of messages) {
      expect(reason.length).toBeLessThanOrEqual(longest)
      expect(reason).not.toContain('\n')
    }
  })
})
