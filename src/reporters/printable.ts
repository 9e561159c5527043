/**
 * Text of others on its way to a terminal, a log or a report: file names, names of lists, words of drafts, answers of
 * servers. Control characters in it could move the cursor, write over what was said, turn the direction of reading.
 */

/**
 * C0 but for tab and line feed, DEL, C1; and what sets the direction of the text behind it, whatever that is (Unicode
 * Standard Annex #9: explicit embeddings, overrides, isolates; "Trojan Source", CVE-2021-42574).
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The text with its control characters written out, as JSON writes them: JSON then says the same as before. */
export const printable = (text: string): string => text.replace(control, escaped)

/** The same for what stands on one line: a file name, the reason of a message. */
export const printableLine = (text: string): string => printable(text).replace(/[\t\n\u2028\u2029]/gu, escaped)

/**
 * The same for what a CI server may read along: a line that begins like a workflow command of GitHub’s or a logging command
 * of Azure’s is none.
 */
export const printableLog = (text: string): string => printable(text).replace(/^(\s*)(?=::|##(?:\[|vso\[))/gmu, '$1\\')
