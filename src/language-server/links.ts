/**
 * Links of a draft: from a mention to the register that lists it, from a directive to the page of the rule it names.
 */
import type { DocumentLink } from 'vscode-languageserver'
import { ruleUrl } from '../kernel/rule-url.js'
import { languageServerCatalogs } from './words/index.js'
import { isInForce } from '../registry/status.js'
import { rules } from '../../rules/index.js'
import type { Check } from './check.js'

export function linksOf({ document, source, reports, setup }: Check): DocumentLink[] {
  const { language } = setup.settings
  const words = languageServerCatalogs[language]
  const link = (start: number, end: number, target: string, tooltip: string): DocumentLink => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    target,
    tooltip,
  })
  return reports.flatMap(({ analysis }) => {
    const { mentions, asOf, policy } = analysis
    const ofMentions = mentions.flatMap(mention => {
      const { designations } = mention.entity
      const known = designations.filter(({ source: { url } }) => url !== undefined)
      const shown = known.find(designation => isInForce(designation, asOf, policy.trigger)) ?? known[0]
      if (shown?.source.url === undefined) return []
      const { start, end } = analysis.document.toSource(mention)
      return [link(start, end, shown.source.url, shown.source.title)]
    })
    const ofDirectives = analysis.document.comments.flatMap(({ text, place }) =>
      /^plashka[\s:]/u.test(text)
        ? Array.from(source.slice(place.start, place.end).matchAll(/[a-z][a-z-]+/gu)).flatMap(({ 0: id, index }) =>
            rules.some(rule => rule.id === id)
              ? [link(place.start + index, place.start + index + id.length, ruleUrl(id, language), words.rulePage(id))]
              : [],
          )
        : [],
    )
    return [...ofMentions, ...ofDirectives]
  })
}
