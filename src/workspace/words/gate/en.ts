/** English. */
import type { GateCatalog } from './types.js'

export const en: GateCatalog = {
  init: {
    exists: file => `${file} is there already: change it, or delete it first`,
    noTerminal: 'this is no terminal to ask questions on; --yes takes the defaults',
    abandoned: 'no answer: nothing has been written',
    again: choices => `Choose a number or a word: ${choices}`,
    written: file => `${file} written`,
    language: {
      asked: 'In which language shall messages be?',
      choices: { ru: 'Russian', en: 'English' },
      comment: 'Of messages: ru | en',
    },
    profile: {
      asked: 'Who publishes?',
      choices: {
        media: 'a registered mass medium',
        site: 'a site, shop, bank or school, no mass medium',
        strict: 'whoever wants to be on the safe side everywhere',
      },
      comment: 'Who publishes: media | site | strict',
    },
    style: {
      asked: 'How shall --fix write notices?',
      choices: {
        inline: 'in brackets behind the name',
        clause: 'as a clause behind the name',
        footnote: 'as a footnote',
      },
      comment: 'How --fix writes notices: inline | clause | footnote',
    },
    heading: 'All options:',
  },
  watch: {
    waiting: 'waiting for changes; Ctrl+C ends it',
    stdin: 'standard input cannot be watched: --watch goes with files only',
  },
  git: {
    missing: 'changes are asked of git, and git is not installed',
    noRepository: folder => `changes are asked of git, and ${folder} is in no repository`,
    unknownBase: base =>
      `git knows no commit “${base}”; write files before --changed, or the commit as --changed=COMMIT`,
    shallow: base => `this clone is shallow and does not reach “${base}”: fetch the whole history (fetch-depth: 0)`,
    unrelated: base => `“${base}” and HEAD have no commit in common`,
    stdin: 'standard input has no history to compare with: --changed goes with files only',
    stagedStdin: 'standard input is not in git’s index: --staged goes with files only',
    unreadable: reason => `git does not give the file of its index: ${reason}`,
  },
}
