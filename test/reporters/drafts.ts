/** A small set of drafts for every reporter: faulty, clean, not readable, and full of what formats must escape. */
import { Sandbox, type Result } from '../cli/sandbox.js'

const list = `list: fiction
title: Вымышленный реестр
source: { title: Вымышленный реестр, url: 'https://example.org/?a=1&b=2' }
checked: 2026-11-20
entities:
  - id: northern-lantern
    kind: media
    name: Издание «Северный фонарь»
    gender: n
    designations:
      - { category: foreign-agent, listed: 2023-05-12 }
      - { category: undesirable, listed: 2024-02-01 }
    aliases:
      - { name: Северный фонарь, strength: strong }
      - Northern Lantern
    generics: [издание]
  - id: black-beacon
    kind: organisation
    name: Организация «Чёрный маяк» & Ко <br>
    gender: f
    designations: [{ category: terrorist, listed: 2020-01-10 }]
    aliases: [{ name: Чёрный маяк, strength: strong }]
  - id: old-mill
    kind: movement
    name: Движение «Старая мельница»
    gender: n
    designations: [{ category: extremist, listed: 2019-03-01, ended: 2022-03-01 }]
    aliases: [{ name: Старая мельница, strength: strong }]
`

const config = `builtinLists: false
lists: [fiction.yml]
`

export const drafts: Readonly<Record<string, string | Uint8Array>> = {
  'clean.md': '# Погода\n\nВесь день светило солнце.\n',
  'drafts/50%, a:b.txt': '😀 Северный фонарь пишет 😀 о Чёрном маяке.\r\nСеверный фонарь пишет снова.\r\n',
  'drafts/hostile.md': `---
title: О «Северном фонаре»
---

</script><img src=x onerror="alert('1')"> & ]]> | @everyone {0} [a](b) ::error::100% Чёрный маяк

- Старая мельница (признана экстремистской и запрещена в РФ)
- Северный фонарь (признан иностранным агентом и нежелательной организацией в РФ)
`,
  'drafts/«А» & <Б> "в" \'г\'.txt':
    '\uFEFFЧёрный маяк* вернулся.\n\nЧёрный маяк признан террористической организацией и запрещён в РФ.\n\n</script><img src=x onerror="alert(\'1\')"> & ]]>\n',
  'failed.txt': Uint8Array.of(0x89, 0x50, 0, 0, 1),
}

/** A folder with the drafts in it. */
export function sandboxOfDrafts(): Sandbox {
  const sandbox = new Sandbox()
  sandbox.write('fiction.yml', list)
  sandbox.write('.plashkarc.yml', config)
  sandbox.write('broken.yml', 'policy: { scope: nowhere }\n')
  for (const [name, content] of Object.entries(drafts)) sandbox.write(name, content)
  return sandbox
}

/** What the drafts give in a format, as of a day on which all their dates hold. */
export const report = (sandbox: Sandbox, format: string, ...more: readonly string[]): Promise<Result> =>
  sandbox.run(['--as-of', '2024-11-30', '--lang', 'ru', '--format', format, '.', ...more])
