/**
 * The package of a layout: its stories in the order in which spreads show them. A snippet (.icml) is one part without a name.
 *
 * Source: IDML File Format Specification, 3 (“designmap.xml”), 10.3 (stories), 10.2 (spreads: text frames, `ParentStory`).
 */
import { Archive } from '../package/archive.js'
import { partText } from '../package/part-text.js'
import { partMark, partsIn, sourceOf, type PackagePart } from '../package/parts.js'
import { walk } from '../package/xml.js'
import { indesign, IndesignError } from './dialect.js'

/** `rest`: where conditions and addresses stand. */
export type Role = 'rest' | 'story'

export const partsOf = (source: string): readonly PackagePart<Role>[] =>
  source.startsWith(partMark) ? partsIn<Role>(source) : [{ role: 'story', name: '', start: 0, end: source.length }]

const map = 'designmap.xml'

/** @throws PackageError if the archive holds no layout. */
export function readSource(archive: Archive): string {
  const text = partText(archive, map)
  if (text === undefined) throw new IndesignError(words => words.noDocument)
  const named: { readonly name: string; readonly target: string }[] = []
  each(text, map, (name, attribute) => {
    const target = attribute('src')
    if (target !== undefined) named.push({ name, target })
  })
  const targets = (kind: string): string[] =>
    named.flatMap(({ name, target }) => (name === `idPkg:${kind}` ? [target] : []))
  const shown = targets('Spread').flatMap(spread => storiesOn(archive, spread))
  const byId = new Map(targets('Story').map(target => [/Story_([^/]*)\.xml$/.exec(target)?.[1] ?? target, target]))
  // What no spread shows is read behind what they show: it may be put there yet.
  const ordered = new Set([...shown.flatMap(id => byId.get(id) ?? []), ...byId.values()])
  const stories = [...ordered].flatMap(name => {
    const story = partText(archive, name)
    return story === undefined ? [] : [{ role: 'story', name, text: story }]
  })
  return sourceOf([{ role: 'rest', name: map, text }, ...stories])
}

function storiesOn(archive: Archive, spread: string): string[] {
  const stories: string[] = []
  const text = partText(archive, spread)
  if (text !== undefined)
    each(text, spread, (name, attribute) => {
      const id = name === 'TextFrame' ? attribute('ParentStory') : undefined
      if (id !== undefined) stories.push(id)
    })
  return stories
}

const each = (
  text: string,
  part: string,
  take: (name: string, attribute: (name: string) => string | undefined) => void,
): void =>
  walk(
    text,
    { start: 0, end: text.length, name: part },
    { open: ({ name, attribute }) => take(name, attribute) },
    indesign,
  )
