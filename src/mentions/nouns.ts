/**
 * Nouns by which a reader tells what a name names. Context words are given in the nominative and recognised in every
 * case by their ending.
 */
import { foldWord } from '../lexicon/fold.js'

const endings = new Set(
  [
    ...['', 'а', 'у', 'ом', 'е', 'ы', 'и', 'ов', 'ам', 'ами', 'ах', 'о', 'я', 'ю', 'ем', 'ей', 'ям', 'ями', 'ях', 'ой', 'ою'],
    ...['ь', 'ью', 'ии', 'ию', 'ий', 'ия', 'ие', 'ием', 'ии', 'иям', 'ого', 'ому', 'ым', 'ых', 's'],
  ].map(foldWord),
)

/** A set of nouns, asked whether a folded word is one of them in some case. */
export class Nouns {
  readonly #stems: ReadonlySet<string>

  constructor(nouns: readonly string[]) {
    this.#stems = new Set(nouns.map(noun => stemOf(foldWord(noun))))
  }

  has(folded: string): boolean {
    for (let length = Math.max(2, folded.length - 4); length <= folded.length; length++)
      if (this.#stems.has(folded.slice(0, length)) && endings.has(folded.slice(length))) return true
    return false
  }
}

const vowel = /[аеиоуыэюяь]$/u
const stemOf = (folded: string): string => (folded.length > 3 && vowel.test(folded) ? folded.slice(0, -1) : folded)

/** Kinds of things which bear names in quotation marks but stand in no register. */
export const otherThings = new Nouns([
  ...['фильм', 'роман', 'песня', 'спектакль', 'книга', 'альбом', 'клип', 'сериал', 'картина', 'повесть', 'рассказ', 'поэма'],
  ...['мультфильм', 'кинотеатр', 'санаторий', 'гостиница', 'отель', 'кафе', 'ресторан', 'бар', 'магазин', 'стадион', 'станция'],
  ...['ледокол', 'теплоход', 'крейсер', 'корабль', 'яхта', 'катер', 'завод', 'фабрика', 'комбинат', 'колхоз', 'совхоз', 'пансионат'],
  ...['лагерь', 'пароход', 'марка', 'бренд', 'конфета', 'кооператив', 'улица', 'площадь', 'бульвар', 'поселок', 'деревня'],
  ...['город', 'село', 'море', 'река', 'порт', 'школа', 'лицей', 'гимназия', 'ансамбль', 'хор', 'балет', 'опера', 'стихотворение'],
  ...['пьеса', 'симфония', 'кантата', 'сонет', 'скульптура', 'шоу', 'мюзикл', 'трек', 'сингл', 'выставка', 'фестиваль', 'премия'],
  ...['квартал', 'микрорайон', 'парк', 'рынок', 'аэропорт', 'вокзал', 'шахта', 'месторождение', 'футболист', 'ураган', 'тайфун'],
  ...['стиральный', 'машина', 'спутник', 'ракета', 'комплекс', 'операция', 'игра', 'детсад', 'садик', 'пекарня', 'турбаза', 'фк', 'хк', 'жк', 'бк', 'снт', 'тц', 'трц', 'дк'],
  ...['film', 'movie', 'novel', 'song', 'album', 'play', 'hotel', 'restaurant', 'ship', 'stadium', 'river', 'city', 'sea', 'port'],
])

/** Places and vessels that bear people's names. */
export const namedAfterPeople = new Nouns([
  ...['улица', 'проспект', 'площадь', 'переулок', 'бульвар', 'набережная', 'аллея', 'сквер', 'проезд', 'шоссе', 'тупик'],
  ...['теплоход', 'ледокол', 'крейсер', 'пароход', 'корабль', 'фрегат', 'танкер', 'эсминец', 'ул', 'пр', 'пл', 'пер'],
  ...['street', 'avenue', 'square', 'prize', 'премия', 'стипендия', 'музей', 'теорема', 'эффект', 'закон', 'болезнь', 'синдром'],
])

/** People who belong to an organisation: what they belong to is one. */
export const members = new Nouns([
  ...['боевик', 'боец', 'бойц', 'участник', 'участница', 'активист', 'активистка', 'лидер', 'командир', 'сторонник', 'сторонница'],
  ...['военнослужащий', 'пленный', 'солдат', 'основатель', 'основательница', 'соосновательница', 'соучредитель', 'сооснователь', 'учредитель'],
  ...['глава', 'руководитель', 'директор', 'сотрудник', 'сотрудница', 'представитель', 'координатор', 'волонтер', 'юрист', 'адвокат'],
  ...['эмиссар', 'вербовщик', 'главарь', 'террорист', 'доброволец', 'добровольц', 'наемник', 'ячейка', 'символика', 'штаб', 'флаг', 'эмблема'],
  ...['member', 'fighter', 'militant', 'leader', 'founder', 'activist', 'commander', 'supporter', 'recruiter', 'head'],
])

/** People and things of a media outlet. */
export const newsroom = new Nouns([
  ...['журналист', 'журналистка', 'корреспондент', 'корреспондентка', 'редактор', 'главред', 'издатель', 'обозреватель', 'ведущий', 'ведущая'],
  ...['собеседник', 'источник', 'редакция', 'сайт', 'расследование', 'публикация', 'материал', 'интервью', 'эфир', 'подкаст', 'статья', 'данные', 'информация', 'сообщение', 'репортаж', 'колонка', 'автор', 'фотограф', 'репортер', 'колумнист'],
  ...['journalist', 'correspondent', 'editor', 'reporter', 'interview', 'investigation', 'newsroom', 'columnist', 'website'],
])
const reportingStems = [
  ...['сообщ', 'пиш', 'писал', 'написал', 'рассказ', 'выясн', 'узнал', 'опубликова', 'публик', 'передае', 'передает', 'заяви', 'отмеча', 'отметил', 'уточн'],
  ...['утвержда', 'расследова', 'подчеркн', 'цитир', 'обнаруж', 'посчита', 'подсчита', 'насчита', 'выпусти', 'поговорил', 'подтверд', 'указыва', 'напомин', 'обратил', 'данным', 'словам', 'информации'],
].map(foldWord)
const reportingVerbs = new Set(
  ['told', 'reported', 'reports', 'wrote', 'writes', 'said', 'says', 'noted', 'published', 'revealed', 'according', 'quoted', 'cited', 'citing', 'interviewed', 'found', 'learned', 'by', 'spoke'].map(foldWord),
)

/** Verbs (and their fixed company) by which a text quotes a medium. */
export const isReporting = (folded: string): boolean =>
  reportingVerbs.has(folded) || reportingStems.some(stem => folded.startsWith(stem))

const little = new Set(
  [
    ...['в', 'во', 'на', 'по', 'с', 'со', 'к', 'из', 'за', 'от', 'до', 'для', 'у', 'при', 'под', 'о', 'об', 'про', 'и', 'а', 'но', 'или', 'что'],
    ...['как', 'не', 'же', 'ли', 'также', 'тоже', 'это', 'его', 'ее', 'их', 'свой', 'сам', 'сама', 'между', 'через', 'против', 'тогда', 'теперь', 'уже'],
    ...['in', 'on', 'by', 'to', 'from', 'for', 'with', 'and', 'or', 'of', 'the', 'a', 'an', 'at', 'as', 'that'],
  ].map(foldWord),
)
const verbEnding = /(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ют|ят|ут|ат|ает|ется|ится|ются|ятся|ть|ться)$/u
const verbEndingFolded = new RegExp(verbEnding.source.replace(/[а-я]+/gu, foldWord), 'u')

/** Whether a word before a quoted name can be no noun of its kind: a preposition, a verb, a particle. */
export const isNoKind = (folded: string): boolean => little.has(folded) || verbEndingFolded.test(folded)
