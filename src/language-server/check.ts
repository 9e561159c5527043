/**
 * One check of one version of a draft, with what later questions about it need.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Format } from '../formats/index.js'
import { checkBy, type Check as CheckOfDocuments } from '../engine/check.js'
import type { Report } from '../kernel/linter.js'
import type { ListsMessage } from '../kernel/lists-findings.js'
import type { Message } from '../kernel/types.js'
import type { ClientSettings } from './settings.js'
import type { DraftSetup } from './workspace.js'

export interface Check {
  readonly document: TextDocument
  readonly version: number
  readonly source: string
  readonly setup: DraftSetup
  readonly client: ClientSettings
  /** One for each document that the source holds. */
  readonly reports: readonly Report[]
  /** What is reported, in order of the reports. */
  readonly messages: readonly Message[]
  /** What is found of the lists: told once a session. */
  readonly aboutLists: readonly ListsMessage[]
  readonly format: Format
  readonly checked: CheckOfDocuments
  /** Checks another wording of the same draft. */
  readonly again: (source: string) => readonly Report[]
}

export function check(document: TextDocument, format: Format, setup: DraftSetup, client: ClientSettings): Check {
  const source = document.getText()
  const checked = checkBy(setup)
  const again = (text: string): readonly Report[] => checked(format.parse(text, setup.located.config.formats))
  const reports = again(source)
  const messages = setup.newOnly(reports.flatMap(report => report.messages))
  const aboutLists = reports.flatMap(report => report.aboutLists)
  return {
    document,
    version: document.version,
    source,
    setup,
    client,
    reports,
    messages,
    aboutLists,
    format,
    checked,
    again,
  }
}
