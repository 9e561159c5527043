/**
 * What stands under the pointer: the card of a mention.
 */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver'
import { printable } from '../reporters/printable.js'
import { cardOf } from './cards.js'
import type { Check } from './check.js'

export function hoverAt({ document, reports, setup }: Check, position: Position): Hover | undefined {
  const offset = document.offsetAt(position)
  for (const report of reports)
    for (const mention of report.analysis.mentions) {
      const { start, end } = report.analysis.document.toSource(mention)
      if (offset < start || offset > end) continue
      return {
        contents: { kind: MarkupKind.Markdown, value: printable(cardOf(report, mention, setup.settings.language)) },
        range: { start: document.positionAt(start), end: document.positionAt(end) },
      }
    }
  return undefined
}
