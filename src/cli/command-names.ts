/** The subcommands, for those who guess which one a word was meant for; `test/cli/command.test.ts` compares. */
export const commandNames = [
  'inspect',
  'audit',
  'work',
  'explain',
  'names',
  'lsp',
  'web',
  'serve',
  'lists',
  'init',
  'trust',
  'help',
] as const
