/**
 * What a page says of itself for machines, as JSON-LD: the day of publication.
 *
 * Source: schema.org, `Article` with its kinds, `SocialMediaPosting`, `Report`, `WebPage`; `datePublished`.
 */

/** A day as stated. */
export interface StatedDay {
  /** What it is the day of. */
  readonly of: 'article' | 'page'
  readonly text: string
}

const article = /(?:Article|Posting|Report)$/
const page = /(?:Page|WebSite|CreativeWork)$/

/** Deeper than this nothing hangs together with the page itself. */
const deepest = 8

/** @param json Contents of a script; what is broken by a stray comma or line break is looked through as well. */
export function daysIn(json: string): readonly StatedDay[] {
  try {
    return [...daysOf(JSON.parse(json), deepest)]
  } catch {
    const text = /"datePublished"\s*:\s*"([^"\\\n]{1,100})"/.exec(json)?.[1]
    return text === undefined ? [] : [{ of: 'page', text }]
  }
}

function* daysOf(value: unknown, depth: number): Generator<StatedDay> {
  if (depth === 0 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) yield* daysOf(item, depth - 1)
    return
  }
  const { '@type': type, '@graph': graph, mainEntity, datePublished } = value as Readonly<Record<string, unknown>>
  const types = [type].flat().filter(found => typeof found === 'string')
  const of = types.some(found => article.test(found))
    ? 'article'
    : types.some(found => page.test(found))
      ? 'page'
      : undefined
  if (of && typeof datePublished === 'string') yield { of, text: datePublished }
  yield* daysOf(graph, depth - 1)
  yield* daysOf(mainEntity, depth - 1)
}
