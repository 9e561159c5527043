/** Where a notice may stand for a name. */
import { describe, expect, test } from '@jest/globals'
import { placesOf } from '../../src/fixes/places.js'
import { check } from '../reports.js'
import { pathOf, type FixFormat } from './mend.js'

/** The text up to each place of the first name, by the words that end there. */
function placesIn(source: string, format: FixFormat = 'text') {
  const { analysis } = check(source, { asOf: '2024-11-30', path: pathOf(format) })
  const { behind, stop, atName, within, pastBracket, inBracket, bracket, sentence } = placesOf(
    { ...analysis, noticed: analysis.notices },
    analysis.mentions[0]!,
  )
  const upTo = (offset: number | undefined) =>
    offset === undefined ? undefined : analysis.document.text.slice(0, offset)
  return {
    behind: upTo(behind),
    stop,
    atName: upTo(atName),
    within: within && `${within.kind} ${analysis.document.text.slice(within.start, within.end)}`,
    pastBracket,
    inBracket: upTo(inBracket),
    bracket: upTo(bracket),
    sentence: upTo(sentence),
  }
}

describe('behind the name', () => {
  test.each<[string, string, string]>([
    ['a word', 'Борис Акунин', ' рад.'],
    ['an initial', 'Акунин Б.', ' рад.'],
    ['a word of capitals is no initial', 'Акунин', ' БОБ. Он рад.'],
    ['the end of a sentence', 'Это Борис Акунин', '. Он рад.'],
    ['a compound', 'Акунин-писатель', ' рад.'],
    ['a compound of five', 'Акунин-писатель-врач-поэт-друг', ' рад.'],
    ['a compound of four', 'Акунин-писатель-врач-поэт', ' рад.'],
    ['an initial without its dot', 'Роман Акунина Б', ', говорят, издали.'],
    ['an acronym, whose dot ends the sentence', 'Это ИГИЛ', '.'],
    ['a Russian name before an English noun', 'Это Талибан', ' group.'],
    ['another name right behind it', 'Борис Акунин(Чхартишвили)', ' рад.'],
    ['what it is called further on, in wide gaps', 'Фонд борьбы с коррупцией (далее  —  ФБК)', ' рад.'],
    ['a compound of three', 'Instagram-видео-канал', ' о моде и кино.'],
    ['a compound by another hyphen', 'Instagram‑канал', ' о моде и кино.'],
    ['a noun in English', 'The Taliban movement', ' left.'],
    ['a noun in English that goes on', 'The Taliban', ' groups left.'],
    ['a noun that says nothing', 'The Taliban', ' left.'],
    ['a quotation', 'Роман «Жизнь и смерть Бориса Акунина»', ' вышел.'],
    ['a word joined to a quotation', 'А «Талибан»-то', ' ушёл.'],
    ['one reference', 'Борис Акунин[1]', ' рад.'],
    ['two references', 'Борис Акунин[1][2]', ' рад.'],
    ['another name', 'Борис Акунин (Григорий Чхартишвили)', ' рад.'],
    ['another name and a reference', 'Борис Акунин (Григорий Чхартишвили)[1]', ' рад.'],
    ['two enclosures', 'Роман («Борис Акунин»)', ' вышел.'],
    ['five words of a bracket', 'Он (и Борис Акунин и ещё раз два три)', ' рад.'],
  ])('%s', (_, upTo, rest) => {
    const found = placesIn(upTo + rest)
    expect(found.behind).toBe(upTo)
    expect(found.within).toBeUndefined()
    expect(found.bracket).toBeUndefined()
  })
})

describe('what holds it in', () => {
  test.each<[string, FixFormat, string, string, string | undefined]>([
    [
      'a quotation with a comma',
      'text',
      'Роман «Жизнь Бориса Акунина, и смерть» вышел.',
      'Роман «Жизнь Бориса Акунина',
      'quotation «Жизнь Бориса Акунина, и смерть»',
    ],
    [
      'six words of a bracket',
      'text',
      'Он (и Борис Акунин и раз два три четыре пять) рад.',
      'Он (и Борис Акунин',
      'bracket (и Борис Акунин и раз два три четыре пять)',
    ],
    [
      'speech, and a bracket at its end does not',
      'text',
      '«Вот он (Борис Акунин)», — сказал он.',
      '«Вот он (Борис Акунин)',
      'quotation «Вот он (Борис Акунин)»',
    ],
    ['speech', 'text', '«Вот Борис Акунин», — сказал он.', '«Вот Борис Акунин', 'quotation «Вот Борис Акунин»'],
    [
      'speech with a question',
      'text',
      '«Вот Борис Акунин?» — сказал он.',
      '«Вот Борис Акунин',
      'quotation «Вот Борис Акунин?»',
    ],
    ['a question about a name is no speech', 'text', 'А «Талибан»? — Ушёл.', 'А «Талибан»', undefined],
    ['the next speaker', 'text', '— Вы ждали «Талибан»?\n— Да.', '— Вы ждали «Талибан»', undefined],
    ['a dash right behind a title is no speech', 'text', '«Борис Акунин» — роман.', '«Борис Акунин»', undefined],
    ['emphasis ends', 'markdown', '**Борис Акунин** рад.', 'Борис Акунин', undefined],
    ['emphasis goes on', 'markdown', '«**Борис Акунин рад**» нам.', '«Борис Акунин рад»', undefined],
  ])('%s', (_, format, source, behind, within) => {
    const found = placesIn(source, format)
    expect([found.behind, found.within]).toEqual([behind, within])
  })
})

describe('the dot of an initial', () => {
  test.each<[string, string, '.' | '']>([
    ['ends a sentence, too', 'Вышла книга Акунина Б. Он рад.', '.'],
    ['before quotation marks', 'Вышла книга Акунина Б. «Он» рад.', '.'],
    ['before low ones', 'Вышла книга Акунина Б. „Он“ рад.', '.'],
    ['before a bracket', 'Вышла книга Акунина Б. (Он рад.)', '.'],
    ['behind a narrow gap', 'Вышла книга Акунина Б.\u00A0 Он рад.', '.'],
    ['not where the sentence goes on', 'Акунин Б. рад.', ''],
    ['nor before a figure', 'Акунин Б. 5 раз рад.', ''],
    ['nor in the next line', 'Вышла книга Акунина Б.\nОн рад.', ''],
    ['not at the end of the text', 'Вышла книга Акунина Б.', ''],
    ['not where a reference stands behind it', 'Вышла книга Акунина Б.[1] Он рад.', ''],
    ['and another one is none of an initial', 'Это Борис Акунин. Он рад.', ''],
    ['nor is none', 'Борис Акунин Петров рад.', ''],
  ])('%s', (_, source, stop) => expect(placesIn(source).stop).toBe(stop))
})

describe('for a marker', () => {
  test.each<[string, string]>([
    ['Роман «Борис Акунин» вышел.', 'Роман «Борис Акунин»'],
    ['Роман «О Борисе Акунине» вышел.', 'Роман «О Борисе Акунине»'],
    ['Роман «Борис Акунин рад» вышел.', 'Роман «Борис Акунин'],
    ['«Борис Акунин», — сказал он.', '«Борис Акунин'],
    ['Роман (Борис Акунин) вышел.', 'Роман (Борис Акунин'],
    ['А «Талибан»-то ушёл.', 'А «Талибан»-то'],
    ['Акунин-писатель рад.', 'Акунин-писатель'],
    ['Акунин Б. рад.', 'Акунин Б.'],
  ])('%s', (source, atName) => expect(placesIn(source).atName).toBe(atName))
})

describe('a bracket behind the name', () => {
  test.each<[string, string, boolean, string | undefined]>([
    ['with words', 'Борис Акунин (писатель) рад.', false, 'Борис Акунин ('],
    ['behind a narrow gap', 'Борис Акунин\u00A0(писатель) рад.', false, 'Борис Акунин\u00A0('],
    ['with figures', 'Борис Акунин (1956) рад.', false, undefined],
    ['with a name', 'Борис Акунин (Чхартишвили) рад.', true, undefined],
    ['with a name in quotation marks', 'Фонд борьбы с коррупцией («ФБК») рад.', true, undefined],
    ['with what it is called further on', 'Фонд борьбы с коррупцией (далее — ФБК) рад.', true, undefined],
    ['with a name and more', 'Борис Акунин (Чхартишвили; писатель) рад.', false, 'Борис Акунин ('],
    [
      'with a name, and a second bracket',
      'Борис Акунин (Чхартишвили) (писатель) рад.',
      true,
      'Борис Акунин (Чхартишвили) (',
    ],
    ['with somebody else', 'Борис Акунин (Фонд борьбы с коррупцией) рад.', false, 'Борис Акунин ('],
    ['with somebody else in quotation marks', 'Борис Акунин («Талибан») рад.', false, 'Борис Акунин ('],
    ['with a notice', 'Борис Акунин (Признан иностранным агентом) рад.', false, 'Борис Акунин ('],
  ])('%s', (_, source, pastBracket, bracket) => {
    const found = placesIn(source)
    expect([found.pastBracket, found.bracket]).toEqual([pastBracket, bracket])
  })
})

describe('within the round bracket that closes near the name', () => {
  test.each<[string, string, string | undefined]>([
    ['behind the name', 'Роман (Борис Акунин) вышел.', 'Роман (Борис Акунин'],
    ['behind a quotation in it', 'Роман («Борис Акунин») вышел.', 'Роман («Борис Акунин»'],
    ['of two the inner one', 'Роман ((Борис Акунин)) вышел.', 'Роман ((Борис Акунин'],
    ['in none', 'Борис Акунин рад.', undefined],
    ['in a square one', 'Роман [Борис Акунин] вышел.', undefined],
    ['in a quotation', 'Роман «Борис Акунин» вышел.', undefined],
  ])('%s', (_, source, expected) => expect(placesIn(source).inBracket).toBe(expected))
})

describe('behind the sentence', () => {
  test.each<[string, FixFormat, string, string | undefined]>([
    ['in the middle', 'text', 'Борис Акунин рад. Все рады.', 'Борис Акунин рад.'],
    ['at the end', 'text', 'Все рады. Борис Акунин рад!', 'Все рады. Борис Акунин рад!'],
    ['behind a quotation mark', 'text', 'Он: «Борис Акунин рад.» Все рады.', 'Он: «Борис Акунин рад.»'],
    [
      'behind the quotation that it stands in',
      'text',
      'Он сказал: «Борис Акунин рад. Все рады.» Потом ушёл.',
      'Он сказал: «Борис Акунин рад. Все рады.»',
    ],
    ['before a quotation further on', 'text', 'Борис Акунин рад. Все «рады».', 'Борис Акунин рад.'],
    [
      'none where the quotation goes right over into the sentence',
      'text',
      'Он сказал: «Борис Акунин рад. Все рады.»— и ушёл.',
      undefined,
    ],
    ['behind a call', 'text', 'Борис Акунин рад.* Все рады.', 'Борис Акунин рад.*'],
    ['none without a full stop', 'text', 'Борис Акунин рад', undefined],
    ['none where the last full stop is not its end', 'text', 'Борис Акунин рад, см. п. 5', undefined],
    ['none where another block has one', 'markdown', 'О.\n\nБорис Акунин рад\n\nВсе рады.', undefined],
    ['behind several marks', 'text', 'Он: «(Борис Акунин рад.)» Все рады.', 'Он: «(Борис Акунин рад.)»'],
    ['behind an ellipsis', 'text', 'Борис Акунин рад… Все рады.', 'Борис Акунин рад…'],
    ['behind a raised number', 'text', 'Борис Акунин рад.¹ Все рады.', 'Борис Акунин рад.¹'],
    ['none in a cell', 'markdown', '| Борис Акунин рад. |\n|---|\n| Да. |', undefined],
    ['none in a heading', 'markdown', '# Борис Акунин рад.', undefined],
    ['in an item of a list', 'markdown', '- Борис Акунин рад.\n- Петров.', 'Борис Акунин рад.'],
  ])('%s', (_, format, source, sentence) => expect(placesIn(source, format).sentence).toBe(sentence))
})
