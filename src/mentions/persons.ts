/**
 * Persons: a full name speaks for itself, a lone surname only behind the full name, and never for a namesake.
 */
import type { Document } from '../document/types.js'
import { wordKey } from '../language/word-key.js'
import type { Entity } from '../registry/types.js'
import type { Candidate } from './candidates.js'
import { namedAfterPeople, Nouns } from './nouns.js'
import { opensSentence, wordsBefore, wordsBehind, type Word } from './surroundings.js'

const patronymic = new RegExp(
  ['ович', 'евич', 'овн', 'евн', 'ичн', 'ильич', 'кузьмич']
    .map(wordKey)
    .map(stem => `${stem}[${wordKey('а')}${wordKey('у')}${wordKey('е')}${wordKey('ы')}${wordKey('о')}\\p{L}]{0,2}$`)
    .join('|'),
  'u',
)

/** Given names that many people bear, beside those of the registers: before a surname they name somebody. */
const commonGivenNames = [
  ...[
    'Александр',
    'Алексей',
    'Анатолий',
    'Андрей',
    'Антон',
    'Аркадий',
    'Артем',
    'Борис',
    'Вадим',
    'Валентин',
    'Валерий',
    'Василий',
  ],
  ...[
    'Виктор',
    'Виталий',
    'Владимир',
    'Владислав',
    'Вячеслав',
    'Геннадий',
    'Георгий',
    'Григорий',
    'Давид',
    'Даниил',
    'Денис',
    'Дмитрий',
  ],
  ...[
    'Евгений',
    'Егор',
    'Иван',
    'Игорь',
    'Илья',
    'Кирилл',
    'Константин',
    'Леонид',
    'Максим',
    'Марк',
    'Михаил',
    'Никита',
    'Николай',
  ],
  ...[
    'Олег',
    'Петр',
    'Роман',
    'Руслан',
    'Семен',
    'Сергей',
    'Станислав',
    'Степан',
    'Тимур',
    'Федор',
    'Эдуард',
    'Юрий',
    'Яков',
    'Ярослав',
  ],
  ...[
    'Анастасия',
    'Анна',
    'Валентина',
    'Валерия',
    'Вера',
    'Виктория',
    'Галина',
    'Дарья',
    'Екатерина',
    'Елена',
    'Елизавета',
    'Ирина',
  ],
  ...[
    'Ксения',
    'Лариса',
    'Любовь',
    'Людмила',
    'Маргарита',
    'Марина',
    'Мария',
    'Надежда',
    'Наталья',
    'Нина',
    'Оксана',
    'Ольга',
  ],
  ...[
    'Полина',
    'Раиса',
    'Светлана',
    'София',
    'Тамара',
    'Татьяна',
    'Юлия',
    'Яна',
    'Alexander',
    'Andrei',
    'Dmitry',
    'Ivan',
    'Sergei',
    'Vladimir',
    'Mikhail',
    'Nikolai',
    'Anna',
    'Maria',
    'Olga',
    'Elena',
    'Yekaterina',
    'Vyacheslav',
  ],
]
const givenNames = new Nouns(commonGivenNames)

/** What would make a full name another person's: a different patronymic behind it, a street before it. */
export function isSomebodyElse(candidate: Candidate, document: Document): boolean {
  const { text } = document
  const { block, start, end, entity } = candidate
  const [before] = wordsBefore(text, block, start, 1)
  if (before && namedAfterPeople.has(before.folded)) return true
  const behind = directlyBehind(text, candidate)
  if (behind && !behind.capital && candidate.reading.role === 'surname' && namedAfterPeople.has(behind.folded))
    return true
  if (behind?.capital && patronymic.test(behind.folded) && !isOwn(behind, entity.person?.patronymic)) return true
  return (
    /^[-‐‑]\p{Lu}/u.test(text.slice(end, end + 2)) || /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** Whether a surname that follows the full name in the text is said of the same person. */
export function isSamePerson(candidate: Candidate, document: Document): boolean {
  const { text } = document
  const { block, start, entity } = candidate
  if (isSomebodyElse(candidate, document)) return false
  const [before] = wordsBefore(text, block, start, 1)
  if (before?.capital && !isOwn(before, entity.person?.given)) {
    const isName = givenNames.has(before.folded) || patronymic.test(before.folded)
    const isTitleCased = !opensSentence(text, block, before.start) && before.folded.length > 3
    if (isName || isTitleCased) return false
  }
  if (hasOtherInitial(text, start, entity)) return false
  const behind = directlyBehind(text, candidate)
  if (behind?.capital && givenNames.has(behind.folded) && !isOwn(behind, entity.person?.given)) return false
  return !isOtherGender(candidate, behind)
}

function directlyBehind(text: string, { block, end }: Candidate): Word | undefined {
  const [word] = wordsBehind(text, block, end, 1)
  return word && /^\s+$/u.test(text.slice(end, word.start)) ? word : undefined
}

/** Same name in any case: they share all but the ending. */
function isOwn(word: Word, name: string | undefined): boolean {
  if (name === undefined) return false
  const own = wordKey(name)
  const stem = own.slice(0, Math.max(2, own.length - 2))
  return word.folded.startsWith(stem)
}

function hasOtherInitial(text: string, start: number, entity: Entity): boolean {
  const initial = /(\p{Lu})\.\s?(?:\p{Lu}\.\s?)?$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  return (
    initial !== undefined &&
    entity.person !== undefined &&
    wordKey(initial) !== wordKey(entity.person.given).slice(0, 1)
  )
}

const feminineVerb = new RegExp(`(?:${['ла', 'лась', 'лася'].map(wordKey).join('|')})$`, 'u')

/** «Смирнова сказала» is no man's genitive. */
function isOtherGender({ entity, surface }: Candidate, behind: Word | undefined): boolean {
  if (!behind || entity.gender !== 'm' || !entity.person) return false
  return surface.length > entity.person.surname.length && /[аяАЯ]$/u.test(surface) && feminineVerb.test(behind.folded)
}
