/**
 * Links that are fields: `HYPERLINK "https://…" \o "words"`.
 *
 * Source: ISO/IEC 29500-1, 17.16.5.25; `\l`, `\o`, `\s` and `\t` take an argument. The names of fields have no case.
 */

/** Whether an instruction makes a link. */
export const isLink = (instruction: string): boolean => /^\s*HYPERLINK\b/i.test(instruction)

/** In XML a quotation mark may be a reference. */
const quoted = String.raw`(?:"|&quot;)((?:(?!"|&quot;)[^])*)(?:"|&quot;|$)`
const argument = new RegExp(String.raw`\\[lost]\s*(?:${quoted}|[^\s\\]\S*)?|\\[a-z]|${quoted}|([^\s\\]\S*)`, 'gi')

/**
 * @param instruction With its references, if it has any.
 * @returns The address as written in it; nothing if it leads to a place of its document.
 */
export function addressIn(instruction: string): string | undefined {
  if (!isLink(instruction)) return undefined
  const from = instruction.search(/HYPERLINK\b/i) + 'HYPERLINK'.length
  for (const [, , address, bare] of instruction.slice(from).matchAll(argument)) {
    const found = address ?? bare
    if (found !== undefined && found !== '') return found
  }
  return undefined
}
