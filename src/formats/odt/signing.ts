/**
 * What makes changes ready for an office program once all of them are made: numbers and days, or annotations in their
 * place.
 */
import { proposal, proposedNote } from '../package/proposal.js'
import { decoded } from '../entities.js'
import type { Signing } from '../index.js'
import { textIn } from '../pieces.js'
import { author, pendingChange } from './changes.js'

/**
 * @param before The source without the changes.
 * @returns A source without pending changes; the one before if all that is to be said is said already.
 */
export function signed(before: string, source: string, { revision, day }: Signing): string {
  if (revision === 'comments') return commented(source, day) ?? before
  const regions: string[] = []
  let next = 1
  const region = (kind: string, content: string): string => {
    while (source.includes(`"${author}${next}"`)) next++
    const id = `${author}${next++}`
    regions.push(
      `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info>${by(day)}</office:change-info>${content}</text:${kind}></text:changed-region>`,
    )
    return id
  }
  const written = source.replace(pendingChange, (_, gone?: string, behind?: string, alone?: string) => {
    const put = behind ?? alone
    const deletion =
      gone === undefined
        ? ''
        : `<text:change text:change-id="${region('deletion', `<text:p>${unescaped(gone)}</text:p>`)}"/>`
    if (put === undefined) return deletion
    const id = region('insertion', '')
    return `${deletion}<text:change-start text:change-id="${id}"/>${put}<text:change-end text:change-id="${id}"/>`
  })
  return regions.length === 0 ? written : withRegions(written, regions.join(''))
}

const by = (day: string): string =>
  `<dc:creator xmlns:dc="${dublinCore}">${author}</dc:creator><dc:date xmlns:dc="${dublinCore}">${day}T00:00:00</dc:date>`
const dublinCore = 'http://purl.org/dc/elements/1.1/'

/** They stand at the beginning of the text, behind its forms. */
function withRegions(source: string, regions: string): string {
  const closing = source.indexOf('</text:tracked-changes>')
  if (closing >= 0) return source.slice(0, closing) + regions + source.slice(closing)
  const opening = /<office:text(?:\s[^>]*)?>(?:<office:forms(?:[^>]*\/>|[^]*?<\/office:forms>))?/.exec(source)
  const at = (opening?.index ?? 0) + (opening?.[0].length ?? 0)
  return `${source.slice(0, at)}<text:tracked-changes>${regions}</text:tracked-changes>${source.slice(at)}`
}

/** Puts every pending change back and says in an annotation what it was; nothing if all is said already. */
function commented(source: string, day: string): string | undefined {
  let added = 0
  const written = source.replace(
    pendingChange,
    (found: string, gone: string | undefined, replacing: string | undefined, alone: string | undefined, at: number) => {
      const put = replacing ?? alone
      const old = gone === undefined ? '' : unescaped(gone)
      const words = `<text:p>${proposal(wordsOf(old), put === undefined ? '' : proposed(put))}</text:p></office:annotation>`
      const behind = source.slice(at + found.length, at + found.length + longestNear)
      if (behind.startsWith('<office:annotation') && behind.includes(words)) return old
      added++
      return `${old}<office:annotation>${by(day)}${words}`
    },
  )
  return added > 0 ? written : undefined
}

/** Characters in which annotations that stand in a place are looked for. */
const longestNear = 4000

/** Of a note, its words without its number. */
function proposed(put: string): string {
  const body = /<text:note-body>([^]*)<\/text:note-body>/.exec(put)?.[1]
  return body === undefined ? put : proposedNote(wordsOf(body))
}

const wordsOf = (markup: string): string => markup.replace(/<[^>]*>/g, '')
const unescaped = (text: string): string => textIn(decoded({ kind: 'text', text, start: 0, end: text.length }, false))
