/** `plashka lists news`: who came, who left, who is called otherwise, for people, pages and feed readers. */
import { importedFolder } from '../../knowledge/imported.js'
import { journalIn } from '../../knowledge/journal.js'
import { namesOf, newsSince, type NewsItem } from '../../knowledge/news.js'
import { listsCatalogs } from '../../knowledge/words/index.js'
import type { ListsCatalog } from '../../knowledge/words/types.js'
import { today } from '../../registry/date.js'
import { listsStateOf } from '../../registry/lists-state.js'
import type { IsoDate } from '../../registry/types.js'
import { currentKnowledge } from '../engine.js'
import type { ExitCode, Host } from '../host.js'
import type { NewsOptions } from './options.js'

interface News {
  readonly since: IsoDate
  /** As of which the lists are. */
  readonly asOf: IsoDate
  readonly items: readonly NewsItem[]
}

export async function newsCommand(options: NewsOptions, host: Host): Promise<ExitCode> {
  const { registry } = await currentKnowledge(options, host)
  const day = options.asOf ?? today(new Date())
  const since = options.since ?? twoWeeksBefore(day)
  const items = newsSince(since, registry, journalIn(importedFolder(host.env)))
  const news: News = { since, asOf: listsStateOf(registry).asOf ?? day, items }
  const written = { text: asText, json: asJson, markdown: asMarkdown, atom: asAtom }[options.format]
  host.stdout.write(written(news, listsCatalogs[options.language].news))
  return 0
}

/** The registers grow every Friday: whoever missed one reads of it, too. */
function twoWeeksBefore(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 14)
  return date.toISOString().slice(0, 10) as IsoDate
}

type Words = ListsCatalog['news']

const byDay = (items: readonly NewsItem[]): (readonly [IsoDate, readonly NewsItem[]])[] => {
  const days = new Map<IsoDate, NewsItem[]>()
  for (const item of items) days.set(item.day, [...(days.get(item.day) ?? []), item])
  return [...days]
}

function asText({ since, asOf, items }: News, words: Words): string {
  const days = byDay(items).map(
    ([day, ofDay]) => `\n${words.day(day)}\n${ofDay.map(item => `  ${lineOf(item, words)}\n`).join('')}`,
  )
  return `${words.title(since, asOf)}\n${days.length > 0 ? days.join('') : `${words.none}\n`}`
}

const signs = { came: '+', left: '−', renamed: '~' } as const

const lineOf = (item: NewsItem, words: Words): string =>
  [`${signs[item.is]} ${words.item(item)}`, ...aside(item, words)].join('\n      ')

/** What stands under an item. */
const aside = (item: NewsItem, words: Words): string[] => [
  ...(item.after === undefined ? [] : [`${item.before ?? ''} → ${item.after}`]),
  ...(item.is === 'came' ? [words.names(namesOf(item.entity))] : []),
]

const asJson = ({ since, asOf, items }: News): string =>
  `${JSON.stringify(
    {
      since,
      asOf,
      items: items.map(({ entity, ...item }) => ({
        ...item,
        id: entity.id,
        name: entity.name,
        title: entity.title,
        names: namesOf(entity),
      })),
    },
    null,
    2,
  )}\n`

function asMarkdown({ since, asOf, items }: News, words: Words): string {
  const days = byDay(items).map(
    ([day, ofDay]) =>
      `\n## ${words.day(day)}\n\n${ofDay
        .map(item => [`- ${escaped(words.item(item))}`, ...aside(item, words).map(escaped)].join('\\\n  '))
        .join('\n')}\n`,
  )
  return `# ${escaped(words.title(since, asOf))}\n${days.length > 0 ? days.join('') : `\n${words.none}\n`}`
}

/** Of CommonMark: what would begin mark-up within a line. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/gu, '\\$&')

/** RFC 4287. */
function asAtom({ since, asOf, items }: News, words: Words): string {
  const entries = items.map(item => {
    const id = ['urn:plashka:news', item.register, item.entity.id, item.is, item.day].join(':')
    return [
      '  <entry>',
      `    <id>${markup(id)}</id>`,
      `    <title>${markup(words.item(item))}</title>`,
      `    <updated>${item.day}T00:00:00Z</updated>`,
      `    <content type="text">${markup(aside(item, words).join('\n'))}</content>`,
      '  </entry>\n',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '  <id>urn:plashka:news</id>',
    `  <title>${markup(words.title(since, asOf))}</title>`,
    `  <updated>${items[0]?.day ?? asOf}T00:00:00Z</updated>`,
    '  <author><name>plashka</name></author>',
    `${entries.join('')}</feed>\n`,
  ].join('\n')
}

const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
