/** Drafts as newsrooms have them, and the programs that make files of them: pandoc and LibreOffice. */
import { execFileSync, spawnSync } from 'node:child_process'
import { hasOffice, type Office } from './office.js'

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
export const hasProducers = hasPandoc && hasOffice

/** In the Markdown of pandoc. `who` and `whom`: parties that are owed a notice, or that have one. */
type Sketch = (who: string, whom: string) => string

const sketches: Readonly<Record<string, Sketch>> = {
  'a short news item': (who, whom) => `# Новости\n\nВчера ${who} выступил в Москве. Его слушал ${whom}.\n`,
  'headings and quotations': (who, whom) =>
    `# Обзор\n\n## Утро\n\n> «Мы все здесь», — сказал ${who}.\n\n## Вечер\n\nПришёл и ${whom}, а с ним ещё трое.\n`,
  'lists within lists': (who, whom) =>
    `Что было:\n\n- утром;\n    - пришёл ${who};\n    - ушли все;\n- вечером:\n    1. пел ${whom};\n    2. слушали остальные.\n`,
  'a table': (who, whom) =>
    `Участники встречи.\n\n| Кто | Где |\n|-----|-----|\n| зритель | Москва |\n| гость | Рига |\n\nПришли ${who} и позже ${whom}.\n`,
  'footnotes about other things': (who, whom) =>
    `Рост[^1] заметил ${who}. Спад[^2] — ${whom}.\n\n[^1]: За год.\n\n[^2]: Данные за май: *оценка*.\n`,
  'links and emphasis': (who, whom) =>
    `На [сайте](https://example.org/a?b=1&c=2) пишут: **важно**, что ${who} *вернулся*. [Там же](https://example.org/) был ${whom}.\n`,
  'code, and signs that are mark-up elsewhere': (who, whom) =>
    `Знаки: \\* \\_ \\# & < > \`a*b_c\` {x} |.\n\n\`\`\`\nкод = 1\n\`\`\`\n\nПришёл ${who} & Ко, потом ${whom}.\n`,
  'line breaks and hard spaces': (who, whom) =>
    `Строка первая,\\\nстрока вторая.\n\nЭто\u00A0${who}.\n\nА это ${whom} — сам.\n`,
  definitions: (who, whom) => `Гость\n\n:   Это ${who}, он приехал.\n\nХозяин\n\n:   Это ${whom}, он встретил.\n`,
  'a long text': (who, whom) =>
    `${Array.from({ length: 40 }, (_, index) => `Абзац ${index + 1}. Город жил своей жизнью, и никто не спешил.\n\n`).join('')}В конце пришёл ${who}. Его ждал ${whom}.\n`,
  'numbers, sums and powers': (who, whom) =>
    `За $5 и $6 продали 10^6^ штук, H~2~O и 5 %. Считал ${who}; проверял ${whom}.\n`,
  'English in Russian': (who, whom) =>
    `Компания Example Corp. объявила *go live*. На показе был ${who}, вёл ${whom}.\n`,
  'a rule and a signature': (who, whom) => `Письмо читал ${who}.\n\n* * *\n\nОтвет писал ${whom}.\n\nРедакция\n`,
  'text struck out': (who, whom) => `Было ~~так~~ иначе. Видел ${who}, не видел ${whom}.\n`,
  'a title and an author': (who, whom) =>
    `---\ntitle: Беседа\nauthor: Иван Петров\nlang: ru\n---\n\nЗа столом ${who}. Напротив ${whom}.\n`,
}

/** A file in a format, by its program. */
export interface Made {
  readonly name: string
  readonly bytes: Uint8Array
  /** The draft that it was made of. */
  readonly source: string
}

const parties = {
  owed: ['Юрий Дудь', 'Борис Акунин'],
  told: ['Юрий Дудь (признан иностранным агентом)', 'Борис Акунин (признан иностранным агентом)'],
} as const

/** Drafts in which notices are missing, or are all there. */
export const draftsOf = (state: 'owed' | 'told'): readonly (readonly [name: string, source: string])[] =>
  Object.entries(sketches).map(([name, sketch]) => [name, sketch(...(parties[state] as [string, string]))] as const)

/** @param to As pandoc names it, with options. */
const byPandoc = (source: string, ...to: readonly string[]): Uint8Array =>
  execFileSync(
    'pandoc',
    ['--from', 'markdown', '--standalone', '--metadata', 'lang=ru', '--to', ...to, '--output', '-'],
    {
      input: source,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    },
  )

/** What two ways to make a file make of each draft: thirty files. */
export function filesOf(
  drafts: ReturnType<typeof draftsOf>,
  extension: string,
  ways: readonly ((sources: readonly string[]) => readonly Uint8Array[])[],
): Made[] {
  return ways.flatMap((make, way) => {
    const made = make(drafts.map(([, source]) => source))
    return drafts.map(([, source], index) => ({
      name: `draft-${way}-${index}.${extension}`,
      bytes: made[index]!,
      source,
    }))
  })
}

export const pandocTo =
  (...to: readonly string[]) =>
  (sources: readonly string[]): Uint8Array[] =>
    sources.map(source => byPandoc(source, ...to))

/** By LibreOffice, out of what pandoc makes. @param via The format between. @param to As `--convert-to` has it. */
export const officeTo =
  (office: Office, via: string, to: string) =>
  (sources: readonly string[]): Uint8Array[] =>
    office.convertedAll(
      sources.map((source, index) => [`${index}.${via}`, byPandoc(source, via)] as const),
      to,
    )
