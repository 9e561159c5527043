/**
 * Drafts made at random, as newsrooms write them: paragraphs, lists, digests, dialogues, tables, footnotes about other
 * things, with notices that are right, wrong and missing among words of nobody's.
 */
import type { Random } from './random.js'

/** A stretch of a block: an editor's words, or what plashka may take for a notice. */
export interface Piece {
  readonly text: string
  /** Whether it is a notice or its marker: it alone may be taken away. */
  readonly isNotice?: true
  readonly mark?: 'strong' | 'emphasis' | 'link' | 'code'
}

const fuzzKinds = ['heading', 'paragraph', 'item', 'number', 'quote', 'speech', 'row', 'footnote'] as const

export interface FuzzBlock {
  readonly kind: (typeof fuzzKinds)[number]
  readonly pieces: readonly Piece[]
}

export type FuzzDraft = readonly FuzzBlock[]

const names = [
  'Талибан',
  'Талибана',
  '«Талибан»',
  'движение «Талибан»',
  'талибы',
  'ИГИЛ',
  'Аль-Каида',
  '«Свидетели Иеговы»',
  'Борис Акунин',
  'Бориса Акунина',
  'Акунин Б.',
  'Дмитрий Быков',
  'Екатерина Шульман',
  'Земфира',
  '«Медуза»',
  '«Медузы»',
  'издание «Медуза»',
  'телеканал «Дождь»',
  'Фонд борьбы с коррупцией (ФБК)',
  'ФБК',
  'Instagram',
  'инстаграм-канал',
  'Bellingcat',
  'the Taliban',
  'Meduza',
  'Олега Кашина',
  'ОВД-Инфо',
  '«Мемориал»',
  'Ксения Торстрем',
  'Facebook',
]

const notices = [
  ' (запрещён в РФ)',
  ' (запрещена в России)',
  ' (признан иностранным агентом)',
  ' (иноагент)',
  ' (признана террористической организацией и запрещена в РФ)',
  ' (признано в РФ экстремистским и запрещено)',
  ' (нежелательная организация)',
  ' (признан экстремистом)',
  ' (террористическая организация)',
  ', признанный иностранным агентом,',
  ', запрещённая в России,',
  ', который признан иноагентом,',
  '*',
  '**',
  '✱',
  '[1]',
  '[2]',
  '¹',
  '²',
  ' *',
  ' (banned in Russia)',
  ', designated a foreign agent in Russia,',
  ' (*иноагент)',
]

const leading = ['Иноагент ', 'иноагент ', 'Запрещённый в РФ ', 'признанная нежелательной ', 'Признанный иноагентом ']
const footnotes = [
  '* Признан иностранным агентом',
  '* Запрещённая в РФ террористическая организация',
  '** Признаны иностранными агентами',
  '[1] Признана нежелательной организацией',
  '¹ Организация запрещена в РФ',
  '* Организация признана террористической, её деятельность запрещена в РФ.',
  '✱ — иноагент',
  '1 — признана нежелательной организацией',
  '2 — признан иноагентом',
  '1. Признан иностранным агентом',
]
/** They say something else, or more. */
const otherNotes = ['* ', '** ', '[1] ', '¹ ', '[2] ', '† ', '1 — ', '2 — ', '1. ']
const bullets = ['* ', '- ', '— ', '• ', '▪️ ', '🔵 ']

const joints = [
  'вчера',
  'и',
  'в городе',
  'по словам врача',
  'который',
  'сообщил об этом',
  'ушли из села',
  'о книге',
  'про',
  'для',
  'said',
  'of the town',
  '— говорит он —',
  '1998',
  'https://example.org/a_b',
  'f**k',
  '🙂',
  'А. С.',
  'им.',
]
const news = [
  'Минюст признал иностранным агентом',
  'Суд запретил',
  'В реестр внесли',
  'Прокуратура объявила нежелательной',
  'The ministry added to its register of foreign agents',
]

const syllables = ['ба', 'ве', 'го', 'ду', 'жи', 'ку', 'ло', 'мы', 'ны', 'пе', 'ру', 'си', 'ту', 'фе', 'ца', 'ша']

/** Whether a word is one of nobody's. */
export const isMadeUp = (word: string): boolean => word.startsWith('щы')

/** A word that is no word, and stands nowhere else in the draft. */
class Nonsense {
  #number = 0

  next(): string {
    const number = this.#number++
    return `щы${syllables[number & 15]!}${syllables[(number >> 4) & 15]!}${syllables[(number >> 8) & 15]!}`
  }
}

export function draftOf(random: Random): FuzzDraft {
  const nonsense = new Nonsense()
  const words = (least: number, most: number): Piece => ({
    text: random.several(least, most, () => (random.chance(0.6) ? nonsense.next() : random.pick(joints))).join(' '),
  })
  const marked = (piece: Piece): Piece =>
    random.chance(0.15) ? { ...piece, mark: random.pick(['strong', 'emphasis', 'link', 'code']) } : piece
  const named = (): Piece[] => [
    ...(random.chance(0.1) ? [{ text: random.pick(leading), isNotice: true as const }] : []),
    marked({ text: random.pick(names) }),
    ...(random.chance(0.4) ? [{ text: random.pick(notices), isNotice: true as const }] : []),
  ]
  const space: Piece = { text: ' ' }
  const phrase = (): Piece[] => {
    const way = random.below(10)
    if (way === 0) return [{ text: random.pick(news) }, space, ...named()]
    if (way === 1) return [marked({ text: `${random.pick(names)} ${nonsense.next()} ${nonsense.next()}` })]
    if (way === 2) return [{ text: '«' }, words(1, 2), space, ...named(), { text: '»' }]
    if (way < 6) return [marked(words(1, 3)), space, ...named()]
    return way < 8 ? [...named(), space, words(1, 3)] : [words(1, 5)]
  }
  const sentence = (): Piece[] => [
    ...random.several(1, 3, phrase).flatMap((pieces, index) => (index > 0 ? [{ text: ', ' }, ...pieces] : pieces)),
    { text: random.pick(['.', '.', '.', '!', '?', '…', '', ';']) },
  ]
  const sentences = (least: number, most: number): Piece[] =>
    random.several(least, most, sentence).flatMap((pieces, index) => (index > 0 ? [space, ...pieces] : pieces))
  const block = (kind: FuzzBlock['kind']): FuzzBlock => {
    switch (kind) {
      case 'heading':
        return { kind, pieces: random.chance(0.5) ? phrase() : [words(1, 5)] }
      case 'footnote':
        return { kind, pieces: note() }
      case 'row':
        return { kind, pieces: [...phrase(), { text: ' | ' }, ...phrase()] }
      case 'item':
        return { kind, pieces: [{ text: random.pick(bullets) }, ...sentences(1, 2)] }
      default:
        return { kind, pieces: sentences(1, 3) }
    }
  }
  const note = (): Piece[] => {
    if (random.chance(0.3)) return [{ text: random.pick(otherNotes) }, ...sentences(1, 2)]
    const text = random.pick(footnotes)
    return random.chance(0.3)
      ? [{ text, isNotice: true }, { text: '. ' }, ...sentences(1, 1)]
      : [{ text, isNotice: true }]
  }
  const run = (): FuzzBlock[] => {
    const kind = random.pick(fuzzKinds)
    const isList = kind === 'item' || kind === 'number' || kind === 'row'
    return isList ? random.several(1, 3, () => block(kind)) : [block(kind)]
  }
  // A fault shows in few words as in many; what stands between blocks is asked of every third draft.
  return random.several(1, random.chance(0.7) ? 1 : 4, run).flat()
}
