/**
 * A register's file taken into the user's lists: what would change is known before anything is written.
 */
import { existsSync } from 'node:fs'
import { writeWhole } from '../../files/whole.js'
import { builtinCommonWords } from '../../knowledge/common-words.js'
import { readList } from '../../knowledge/files.js'
import { importedFile, importedFiles, importedFolder } from '../../knowledge/imported.js'
import { forgetKnowledge, knowledgeFor } from '../../knowledge/knowledge.js'
import { record } from '../../knowledge/journal.js'
import { reconcile } from '../../knowledge/reconcile.js'
import { today } from '../../registry/date.js'
import { buildRegistry } from '../../registry/registry.js'
import { parseList } from '../../registry/parse.js'
import { importRegister, type ImportOptions, type ImportReport } from '../../importer/import.js'
import { listToYaml } from '../../importer/list.js'
import type { CommonWords } from '../../importer/names/strength.js'
import type { RegisterExport } from '../../importer/types.js'
import type { Host } from '../host.js'

/** What a file would change. */
export interface Taking {
  readonly report: ImportReport
  /** @throws The system's error if the lists cannot be written; they are as they were then. */
  readonly take: () => void
}

/** @throws ExportError if the file is refused. */
export async function takingOf(
  exported: RegisterExport,
  options: Pick<ImportOptions, 'force' | 'onlyAdds'>,
  host: Host,
): Promise<Taking> {
  const folder = importedFolder(host.env)
  const target = importedFile(folder, exported.register)
  const { registry } = await knowledgeFor(builtinAndImported, host.cwd(), importedFiles(folder))
  const { list, report } = importRegister(exported, registry, {
    ...options,
    today: today(new Date()),
    common: await commonWords(),
    previous: existsSync(target) ? readList(target).entities : [],
  })
  const text = listToYaml(list)
  // What is written must be readable: a fault shows here, and not at the next check of a draft.
  buildRegistry(reconcile([parseList(text, target)], registry), { base: registry })
  return {
    report,
    take: () => {
      writeWhole(target, text)
      record(folder, report, list.checked)
      // The next file is laid over what this one has brought.
      forgetKnowledge()
    },
  }
}

const builtinAndImported = { lists: [], builtinLists: true, importedLists: true, disable: [] }

let words: Promise<CommonWords> | undefined
const commonWords = (): Promise<CommonWords> => (words ??= builtinCommonWords())
