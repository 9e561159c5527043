/**
 * Files of other programs, which are not read: as what their own program can save them.
 */
import { endingsOf } from './extensions.js'

const byTarget: Readonly<Record<string, readonly string[]>> = {
  '.docx': ['.doc', '.dot', '.wps', '.wpd', '.wri', '.pages', '.gdoc', '.hwp'],
  '.odt': ['.sxw', '.stw'],
  '.epub': ['.fb2', '.fb2.zip', '.mobi', '.azw', '.azw3', '.lit'],
  '.idml': ['.indd', '.indt'],
  '.html': ['.mht', '.mhtml'],
}
const targets: ReadonlyMap<string, string> = new Map(
  Object.entries(byTarget).flatMap(([target, extensions]) => extensions.map(extension => [extension, target] as const)),
)

/** The extension of a file that cannot be read, and the one under which its program can save it; nothing where none is known. */
export function savedAs(path: string): { readonly extension: string; readonly target: string } | undefined {
  for (const extension of endingsOf(path)) {
    const target = targets.get(extension)
    if (target !== undefined) return { extension, target }
  }
  return undefined
}
