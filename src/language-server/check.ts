/**
 * One check of one version of a draft, with what later questions about it need.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Format } from '../formats/index.js'
import { lint, type Report } from '../kernel/linter.js'
import type { ListsMessage } from '../kernel/lists-findings.js'
import type { Message } from '../kernel/types.js'
import { today } from '../registry/date.js'
import type { ClientSettings } from './settings.js'
import type { Setup } from './workspace.js'

export interface Check {
  readonly document: TextDocument
  readonly version: number
  readonly source: string
  readonly setup: Setup
  readonly client: ClientSettings
  /** One for each document that the source holds. */
  readonly reports: readonly Report[]
  /** What is reported, in order of the reports. */
  readonly messages: readonly Message[]
  /** What is found of the lists: told once a session. */
  readonly aboutLists: readonly ListsMessage[]
  readonly format: Format
  /** Checks another wording of the same draft. */
  readonly again: (source: string) => readonly Report[]
}

export function check(document: TextDocument, format: Format, setup: Setup, client: ClientSettings): Check {
  const source = document.getText()
  const day = today(new Date())
  const again = (text: string): readonly Report[] =>
    format.parse(text, setup.formatOptions).map(parsed => lint(parsed, setup.knowledge, setup.settings, day))
  const reports = again(source)
  const messages = setup.newOnly(reports.flatMap(report => report.messages))
  const aboutLists = reports.flatMap(report => report.aboutLists)
  return { document, version: document.version, source, setup, client, reports, messages, aboutLists, format, again }
}
