/** `plashka names ENTITY`: every form in which an entity is found, so that an editor can check them. */
import { describeForms } from '../lexicon/forms.js'
import { catalogs } from '../wording/words/index.js'
import type { Language } from '../language/language.js'
import { findEntities } from './find.js'
import type { ExitCode, Host } from './host.js'
import type { CommonOptions } from './options.js'

export async function namesCommand(
  name: string,
  options: CommonOptions,
  language: Language,
  host: Host,
): Promise<ExitCode> {
  const { found } = await findEntities(name, options, catalogs[language], host)
  for (const entity of found) {
    host.stdout.write(`${entity.title[language]} (${entity.id})\n`)
    for (const { alias, roles } of describeForms(entity)) {
      host.stdout.write(`  ${alias.name} (${catalogs[language].strength(alias.strength)})\n`)
      for (const { forms } of roles) host.stdout.write(`    ${forms.join(', ')}\n`)
    }
  }
  return found.length > 0 ? 0 : 2
}
