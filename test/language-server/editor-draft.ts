/** What real editors are given to mend, where each has a server of its own. */
import process from 'node:process'
import type { Sandbox } from '../cli/sandbox.js'

export const draftText = '---\ndate: 2024-11-30\n---\n\nУтром «Талибан» сообщил об этом.\n'

export const mendedText =
  '---\ndate: 2024-11-30\n---\n\nУтром «Талибан» (признан террористической организацией и запрещён в РФ) сообщил об этом.\n'

/** Environment of an editor that knows nothing of its user. @param command Words of the command that starts the server. */
export const environmentOf = (sandbox: Sandbox, command: string): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: sandbox.folder,
  LANG: 'C.UTF-8',
  PLASHKA_LISTS: sandbox.lists,
  PLASHKA_COMMAND: JSON.stringify([process.execPath, command, 'lsp', '--stdio']),
})
