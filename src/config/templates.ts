/**
 * The house's words of statuses: whether plashka itself reads in them what they are to say. Those it does not read it could
 * never write, as each fix is read again.
 */
import { parseText } from '../formats/text.js'
import { findNotices } from '../notices/index.js'
import { isStated } from '../policy/stated.js'
import type { Policy } from '../policy/types.js'
import { languages } from '../language/language.js'
import { vocabularyFor } from '../registry/kind-words.js'
import type { StatusKind, StatusKinds } from '../registry/status-kind.js'
import { capitalised, participle, shortParticiple } from '../wording/notice.js'
import type { AllTemplates } from '../wording/templates.js'
import { problem, type ConfigProblem } from './error.js'

/** Templates of statuses that no list defines are passed over: that is told elsewhere. */
export function templateProblems(templates: AllTemplates, kinds: StatusKinds, policy: Policy): ConfigProblem[] {
  const reads = (template: string, kind: StatusKind, gender: 'm' | 'pl'): boolean => {
    const words = template.replace(participle, (_, word: string) => shortParticiple(word, gender))
    return [`* ${capitalised(words)}`, `(${words})`].some(text => statesIn(text, kinds, kind, policy))
  }
  return languages.flatMap(language =>
    Object.entries(templates[language]).flatMap(([id, template]) => {
      const kind = kinds.find(id)
      if (!kind) return []
      const key = `fix.templates.${language}.${id}`
      const stated = typeof template === 'string' ? { one: template } : template
      return Object.entries(stated).flatMap(([count, words]) =>
        reads(words, kind, count === 'one' ? 'm' : 'pl')
          ? []
          : [
              problem(typeof template === 'string' ? key : `${key}.${count}`, said =>
                said.unreadTemplate(words, kind.ban === 'required'),
              ),
            ],
      )
    }),
  )
}

function statesIn(text: string, kinds: StatusKinds, kind: StatusKind, policy: Policy): boolean {
  const vocabulary = vocabularyFor(kinds)
  const document = { ...parseText(text), ...(vocabulary && { vocabulary }) }
  const { notices } = findNotices(document, [])
  return notices.some(({ statements }) => isStated(kind, statements, policy))
}
