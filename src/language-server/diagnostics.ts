/**
 * Messages as diagnostics of an editor.
 */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Severity } from '../policy/types.js'
import type { Message } from '../kernel/types.js'
import { messageSource } from '../kernel/report.js'
import { printable } from '../reporters/printable.js'
import type { Check } from './check.js'

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export const diagnosticsOf = ({ document, messages }: Check): Diagnostic[] =>
  messages.map(message => diagnosticOf(document, message))

export function diagnosticOf(document: TextDocument, message: Message): Diagnostic {
  const { ruleId, severity, start, end, reason, url, note, entity } = message
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: severityOf[severity],
    code: ruleId,
    codeDescription: { href: url },
    source: messageSource,
    message: printable(note === undefined ? reason : `${reason}\n${note}`),
    ...(entity && { data: { entity: entity.id } }),
  }
}

/** What keeps a draft from being checked, told at its head. */
export const failureOf = (reason: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Error,
  source: messageSource,
  message: printable(reason),
})
