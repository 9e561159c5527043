/**
 * What the lists of terrorist and extremist organisations say of a ruling, in the registers' own words.
 */
import type { Place } from '../words/types.js'
import type { RegisterRow } from '../types.js'
import { cleaned, dayIn } from './cells.js'
import { placed } from './columns.js'

const day = /(\d{2}\.\d{2}\.\d{4})/u
const inForceDay = /вступи\p{L}* в (?:законную )?силу[^\d)]*(\d{2}\.\d{2}\.\d{4})/iu
const listedDay = /размещени\p{L}*[^\d)]*(\d{2}\.\d{2}\.\d{4})/iu
const placement = /\(?\s*дата размещения[^)]*\)?/iu
const suspension = /запрет деятельности приостановлен|исключен\p{L}* из (?:списка|перечня)/iu
/** A ruling on an entry opens its bracket; other brackets belong to the name. */
const bracket = /\(\s*(?:решени|заочн|апелляц|кассац|определени|приговор|постановлени|дата размещения)/iu

/** Where the ruling begins in an entry of the extremist list; its length if it tells none. */
export const rulingStart = (entry: string): number => bracket.exec(entry)?.index ?? entry.length

/**
 * An entry of the extremist list: «name (решение … суда от …) (дата размещения сведений …);».
 * @throws ExportError on a day that does not exist.
 */
export function entryIn(entry: string, place: Place, path: string): RegisterRow {
  const start = rulingStart(entry)
  const [name, ruling] = [entry.slice(0, start), entry.slice(start)]
  // A full stop at the end may be that of “Inc.”, unless it is the end of the entry.
  const tail = ruling === '' ? /[\s,;:.–—-]+$/u : /[\s,;:–—-]+$/u
  return { name: cleaned(name.replace(tail, '')), place, resources: [], ...rulingIn(ruling, place, path) }
}

/**
 * @param text The brackets of an extremist entry, or the third cell of a terrorist one.
 * @throws ExportError on a day that does not exist.
 */
export function rulingIn(text: string, place: Place, path: string): Partial<RegisterRow> {
  const dayOf = (part: string, pattern: RegExp): ReturnType<typeof dayIn> => {
    const found = pattern.exec(part)?.[1]
    return found === undefined ? undefined : placed(path, place, () => dayIn(found))
  }
  const cut = suspension.exec(text)?.index
  const ruling = cleaned(text.slice(0, cut).replace(placement, ''))
  const decision = ruling.replace(/вступи\p{L}* в .*/isu, '')
  const authority = authorityIn(decision)
  const grounds = groundsIn(ruling, decision)
  // A ban is suspended by a ruling that is carried out at once, before it takes force: so the one on the Taliban,
  // АКПИ25-174С of 2025-04-17.
  const ended = cut === undefined ? undefined : dayOf(text.slice(cut), day)
  const [decided, inForce, listed] = [dayOf(decision, day), dayOf(ruling, inForceDay), dayOf(text, listedDay)]
  return {
    ...(decided && { decided }),
    ...(inForce && { inForce }),
    ...(listed && { listed }),
    ...(ended && { ended }),
    ...(cut !== undefined && !ended && { isExcluded: true }),
    ...(authority !== undefined && { authority }),
    ...(grounds !== '' && { grounds }),
  }
}

/** The court, where it stands in the nominative in front of the day: «Верховный Суд Российской Федерации, от …». */
function authorityIn(decision: string): string | undefined {
  const court = /^(.*?),?\s+(?:от\s+)?\d{2}\.\d{2}\.\d{4}/u.exec(decision)?.[1]
  return court !== undefined && /суд(?!\p{L})/iu.test(court) ? court : undefined
}

/** The bracket's words, or the number of a ruling whose court and days are told apart. */
function groundsIn(ruling: string, decision: string): string {
  const inBracket = /^\(([^()]*)\)/u.exec(ruling)?.[1]
  if (inBracket !== undefined) return cleaned(inBracket)
  if (ruling.startsWith('(')) return ''
  const number = /№\s*(.+)$/u.exec(cleaned(decision))?.[1]
  return number === undefined ? ruling : `№ ${number.replace(/[\s,;.]+$/u, '')}`
}
