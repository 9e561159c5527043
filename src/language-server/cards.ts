/**
 * The card of a mention, in Markdown: who is named, the status on the day, what covers the mention and why it was found.
 */
import { catalogs } from '../wording/words/index.js'
import { languageServerCatalogs } from './words/index.js'
import type { Report } from '../kernel/linter.js'
import type { Mention } from '../mentions/types.js'
import { requiredKinds } from '../policy/statuses.js'
import type { Language } from '../language/language.js'
import { noticeOn, statusLines } from '../wording/card.js'
import { evidenceLines } from '../wording/evidence.js'

export function cardOf({ analysis }: Report, mention: Mention, language: Language): string {
  const { document, mentions, notices, asOf, policy, kinds, templates } = analysis
  const { entity, why, certainty } = mention
  const catalog = catalogs[language]
  const words = languageServerCatalogs[language]
  const index = mentions.indexOf(mention)
  const covering = notices
    .filter(({ covers }) => covers.includes(index))
    .map(({ start, end }) => `> ${plain(document.text.slice(start, end))}`)
  const isDue = requiredKinds(entity, analysis).length > 0
  const on = { day: asOf, kinds, trigger: policy.trigger }
  return [
    `**${plain(entity.title[language])}** \`${entity.id}\``,
    `${catalog.explain.officialName}: ${plain(entity.name)}`,
    `${catalog.explain.asOf(asOf)}:`,
    entity.designations
      .map(designation => {
        const [status, ...facts] = statusLines(designation, on, catalog)
        return [`- **${status}**`, ...facts.map(fact => `  - ${fact}`)].join('\n')
      })
      .join('\n'),
    isDue ? plain(noticeOn(entity, on, catalog, language, templates)) : words.notRequired,
    ...(covering.length > 0 ? [`${words.notices}:`, ...covering] : isDue ? [words.noNotices] : []),
    `${words.matched(catalog.evidence(why))} (${words.certainties[certainty]})`,
    evidenceLines(document, mention, catalog)
      .map(line => `- ${plain(line)}`)
      .join('\n'),
    `*${catalog.explain.disclaimer}*`,
  ].join('\n\n')
}

/** Words of the draft and of registers are no mark-up. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|]/gu, '\\$&')
