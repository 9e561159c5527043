/** `plashka init`: a config after three questions. */
import path from 'node:path'
import { createInterface } from 'node:readline'
import { writeWhole } from '../files/whole.js'
import { gateCatalogs } from '../workspace/words/gate/index.js'
import type { GateCatalog, Question } from '../workspace/words/gate/types.js'
import type { Language } from '../language/language.js'
import { configIn } from '../workspace/config.js'
import type { ExitCode, Host } from './host.js'

export interface InitOptions {
  /** Takes the defaults without asking. */
  readonly yes?: boolean
  readonly language: Language
}

const fileName = '.plashkarc.yml'
const policyPage = 'https://github.com/plashka/plashka/blob/main/docs/policy.md'

/** @returns 2, and nothing is written, if there is a config, no terminal, or no answer. */
export async function initCommand({ yes, language }: InitOptions, host: Host): Promise<ExitCode> {
  const words = gateCatalogs[language].init
  const refused = (reason: string): ExitCode => {
    host.stderr.write(`plashka: ${reason}\n`)
    return 2
  }
  const folder = host.cwd()
  const present = configIn(folder)
  if (present) return refused(words.exists(path.relative(folder, present.path)))
  if (!yes && !(host.stdin.isTTY && host.stdout.isTTY)) return refused(words.noTerminal)
  const answers = yes ? defaultAnswers(language) : await ask(words, defaultAnswers(language), host)
  if (!answers) return refused(words.abandoned)
  writeWhole(path.join(folder, fileName), configText(answers))
  host.stdout.write(`${gateCatalogs[answers.language].init.written(fileName)}\n`)
  return 0
}

interface Answers {
  readonly language: Language
  readonly profile: keyof GateCatalog['init']['profile']['choices']
  readonly style: keyof GateCatalog['init']['style']['choices']
}

const defaultAnswers = (language: Language): Answers => ({ language, profile: 'media', style: 'inline' })

async function ask(words: GateCatalog['init'], defaults: Answers, host: Host): Promise<Answers | undefined> {
  const lines = createInterface({ input: host.stdin, output: host.stdout })
  const answers = lines[Symbol.asyncIterator]()
  /** @returns Nothing if the input ends. */
  const choose = async <Choice extends string>(
    { asked, choices }: Question<Choice>,
    byDefault: Choice,
  ): Promise<Choice | undefined> => {
    const names = Object.keys(choices) as Choice[]
    const offers = names.map((name, index) => `  ${index + 1}. ${name}: ${choices[name]}\n`).join('')
    host.stdout.write(`${asked}\n${offers}`)
    lines.setPrompt(`[${byDefault}] `)
    for (;;) {
      lines.prompt()
      const line: IteratorResult<string, undefined> = await answers.next()
      if (line.done) return undefined
      const answer = line.value.trim().toLowerCase()
      const chosen = answer === '' ? byDefault : (names[Number(answer) - 1] ?? names.find(name => name === answer))
      if (chosen !== undefined) return chosen
      host.stdout.write(`${words.again(names.join(', '))}\n`)
    }
  }
  try {
    const language = await choose(words.language, defaults.language)
    const profile = language && (await choose(words.profile, defaults.profile))
    const style = profile && (await choose(words.style, defaults.style))
    return style && { language, profile, style }
  } finally {
    lines.close()
  }
}

function configText({ language, profile, style }: Answers): string {
  const words = gateCatalogs[language].init
  return [
    `# ${words.heading} ${policyPage}`,
    '',
    `# ${words.language.comment}`,
    `language: ${language}`,
    '',
    `# ${words.profile.comment}`,
    `profile: ${profile}`,
    '',
    `# ${words.style.comment}`,
    'fix:',
    `  style: ${style}`,
    '',
  ].join('\n')
}
