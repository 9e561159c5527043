/** Drafts in which mentions and notices are marked, so that a policy is tried without the search for either. */
import { identityDocument } from '../../src/document/builder.js'
import type { Block, BlockKind, Document, Span } from '../../src/document/types.js'
import type { Mention } from '../../src/mentions/types.js'
import type { Notice, NoticeKind, Statement } from '../../src/notices/types.js'
import { Doubts, type Doubt } from '../../src/notices/witnesses/doubts.js'
import { russianKinds } from '../../src/registry/russian-kinds.js'
import { StatusKinds, type StatusKind } from '../../src/registry/status-kind.js'
import type { AliasType, Designation, Entity, IsoDate, StatusId } from '../../src/registry/types.js'
import { defaultPolicy, type Policy } from '../../src/policy/types.js'
import type { Standards } from '../../src/policy/statuses.js'

const asOf = '2026-01-01' as IsoDate

/** Of another state, whose register the lists hold in part. */
export const kazakh: StatusKind = {
  id: 'kazakh',
  jurisdiction: 'KZ',
  name: { ru: 'экстремистская организация (Казахстан)', en: 'extremist organization (Kazakhstan)' },
  register: { ru: 'список Казахстана', en: 'list of Kazakhstan' },
  notice: { ru: '{признан} экстремистской в Казахстане', en: 'designated as extremist in Kazakhstan' },
  ban: 'required',
  daysToListing: 0,
  severity: 'error',
  linking: { severity: 'info' },
}

/** The usual ones, but for what differs. */
export const standards = (policy: Partial<Policy> = {}, day = asOf): Standards => ({
  asOf: day,
  policy: { ...defaultPolicy, ...policy },
  kinds: new StatusKinds([...russianKinds, kazakh]),
})

type Dates = Partial<Record<'decided' | 'inForce' | 'listed' | 'ended' | 'notBefore' | 'notAfter', string>>

const designation = (category: StatusId, dates: Dates): Designation =>
  ({ category, ...dates, source: { title: 'реестр' }, checked: asOf }) as Designation

const entity = (name: string, ...designations: Designation[]): Entity =>
  ({
    id: name.toLowerCase(),
    kind: 'organisation',
    name,
    title: { ru: name, en: name },
    gender: 'f',
    designations,
    aliases: [],
    generics: [],
  }) as unknown as Entity

const since = { decided: '2020-01-01' }

export const entities = {
  Террор: entity('Террор', designation('terrorist', since)),
  Экстрем: entity('Экстрем', designation('extremist', since)),
  Агент: entity('Агент', designation('foreign-agent', since)),
  Фонд: entity('Фонд', designation('undesirable', since)),
  Обе: entity('Обе', designation('extremist', since), designation('foreign-agent', { decided: '2022-02-02' })),
  Дважды: entity('Дважды', designation('terrorist', since), designation('extremist', since)),
  Бывшая: entity('Бывшая', designation('terrorist', { ...since, ended: '2025-01-01' })),
  Прежняя: entity(
    'Прежняя',
    designation('extremist', since),
    designation('foreign-agent', { ...since, ended: '2025-01-01' }),
  ),
  Недатированная: entity(
    'Недатированная',
    designation('extremist', { notBefore: '2025-10-01', notAfter: '2026-02-01' }),
  ),
  Внесённая: entity('Внесённая', designation('undesirable', { listed: '2026-03-01' })),
  Нескоро: entity('Нескоро', designation('undesirable', { listed: '2026-04-02' })),
  Записанный: entity('Записанный', designation('foreign-agent', { listed: '2026-01-02' })),
  Будущая: entity('Будущая', designation('foreign-agent', { decided: '2030-01-01' })),
  Решённая: entity('Решённая', designation('undesirable', { decided: '2026-02-01', listed: '2026-03-01' })),
  Грядущая: entity('Грядущая', designation('undesirable', { inForce: '2026-02-01', listed: '2026-03-01' })),
  Вступающая: entity('Вступающая', designation('undesirable', { inForce: '2026-02-01' })),
  Ушедший: entity('Ушедший', designation('undesirable', { ...since, ended: '2025-01-01' })),
  Степь: entity('Степь', designation(kazakh.id, since)),
  Граница: entity('Граница', designation('extremist', since), designation(kazakh.id, since)),
} as const

/** What may be said in a notice. */
const statements: Readonly<Record<string, Statement>> = {
  террористическая: { category: 'terrorist', banned: false },
  экстремистская: { category: 'extremist', banned: false },
  нежелательная: { category: 'undesirable', banned: false },
  'иностранный агент': { category: 'foreign-agent', banned: false },
  иноагент: { category: 'foreign-agent', banned: false, contracted: true },
  запрещена: { category: null, banned: true },
  ликвидирована: { category: null, banned: true, liquidated: true },
  известна: { category: null, banned: false },
  'не террористическая': { category: 'terrorist', banned: false, negated: true },
  'террористическая в США': { category: 'terrorist', banned: false, foreign: true },
  'исключена из террористических': { category: 'terrorist', banned: false, ended: true },
  'исключена в США': { category: 'terrorist', banned: false, ended: true, foreign: true },
  'суд признал террористической': { category: 'terrorist', banned: false, active: true },
  'которую суд признал террористической': { category: 'terrorist', banned: false, active: true, aside: true },
  'экстремистская и запрещена': { category: 'extremist', banned: true },
  'террористическая и запрещена': { category: 'terrorist', banned: true },
  'суд признал агентом': { category: 'foreign-agent', banned: false, active: true },
  'запрещена в Казахстане': { category: null, banned: true, jurisdictions: ['KZ'] },
  'экстремистская в Казахстане': { category: 'extremist', banned: false, jurisdictions: ['KZ'] },
  'в списке Казахстана': { category: kazakh.id, banned: false, jurisdictions: ['KZ'] },
  'в неизвестном списке': { category: 'unheard-of', banned: false },
}

const openings: readonly (readonly [string, BlockKind])[] = [
  ['# ', 'heading'],
  ['- ', 'list-item'],
  ['| ', 'table-cell'],
  ['@ ', 'caption'],
  ['~ ', 'meta'],
  ['* ', 'footnote'],
  ['^ ', 'paragraph'],
]

export interface Draft {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly notices: readonly Notice[]
  readonly doubts: Doubts
}

/** What is marked as doubtful, by the mention that it may be said of. */
class MarkedDoubts extends Doubts {
  readonly #marked: readonly (readonly [mention: number, Doubt])[]

  constructor(marked: readonly (readonly [mention: number, Doubt])[]) {
    super()
    this.#marked = marked
  }

  override about(mention: number, kind: string): Doubt | undefined {
    return this.#marked.find(([of, { statement }]) => of === mention && statement.category === kind)?.[1]
  }
}

/**
 * A mention is `{Агент}`, a possible one `{Агент?}`, one that ends with the mark of its sentence `{Агент!}`, by another type
 * of alias `{Агент product}`. A notice is `<запрещена, иноагент: 0 1>` with the numbers of the mentions that it covers, of
 * another kind `<prose запрещена: 0>`, with a flag `<descriptive террористическая: 0>`. Words of which it is not known
 * whether they are said of a mention are `[иноагент: 0]`. Blocks are set apart by blank lines; a heading begins with `# `,
 * an item with `- `, a cell with `| `, a caption with `@ `, what only machines read with `~ `, a footnote with `* `, what
 * stands beside the text with `^ `.
 */
export function draftOf(marked: string): Draft {
  const blocks: Block[] = []
  const mentions: Mention[] = []
  const notices: Notice[] = []
  const doubts: [number, Doubt][] = []
  const aside: Span[] = []
  let text = ''
  for (const part of marked.split('\n\n')) {
    const [opening, kind] = openings.find(([begins]) => part.startsWith(begins)) ?? ['', 'paragraph' as const]
    if (text !== '') text += '\n\n'
    const start = text.length
    for (const piece of part.slice(opening.length).split(/(?=[{<[])|(?<=[}>\]])/)) {
      const at = text.length
      if (piece.startsWith('{')) {
        const [, name, mark = '', possible, type = 'name'] = /^\{(\p{L}+)(!)?(\?)?(?: (\w+))?\}$/u.exec(piece)!
        text += name! + mark
        const found = entities[name as keyof typeof entities]
        mentions.push({
          entity: found,
          alias: { name: name!, strength: 'strong', type: type as AliasType, language: 'ru', letterCase: 'any' },
          certainty: possible ? 'possible' : 'certain',
          why: 'strong-name',
          evidence: [],
          block: blocks.length,
          start: at,
          end: text.length,
        })
      } else if (piece.startsWith('<')) {
        const [, named, flag, words, covers] =
          /^<(?:(bracket|clause|prose|attribute) )?(?:(descriptive|past|hanging) )?([^:]*): ?([\d ]*)>$/.exec(piece)!
        text += `(${words!})`
        notices.push({
          kind: (named as NoticeKind | undefined) ?? (kind === 'footnote' ? 'footnote' : 'bracket'),
          statements: words!.split(', ').map(said => statements[said]!),
          covers: covers!.split(' ').filter(Boolean).map(Number),
          ...(flag === 'descriptive' && { descriptive: true as const }),
          ...(flag === 'past' && { past: true as const }),
          ...(flag === 'hanging' && { hanging: true as const }),
          start: at,
          end: text.length,
        })
      } else if (piece.startsWith('[')) {
        const [, words, mention] = /^\[(.*): (\d)\]$/.exec(piece)!
        text += words!
        const statement = statements[words!]!
        doubts.push([Number(mention), { ground: 'said-beside', statement, start: at, end: text.length }])
      } else text += piece
    }
    blocks.push({ kind, start, end: text.length })
    if (opening === '^ ') aside.push({ start, end: text.length })
  }
  const document = { ...identityDocument(text, blocks), ...(aside.length > 0 && { aside }) }
  return { document, mentions, notices, doubts: new MarkedDoubts(doubts) }
}
