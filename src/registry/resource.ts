/**
 * Web sites and accounts of entities: `meduza.io` with all its subdomains, `t.me/meduzalive` with all its posts.
 */
import type { ListProblemsCatalog } from './words/types.js'
import { accountInApp, accountSegments, canonicalHost, isPlatform, isRoute } from './platforms.js'
import type { Entity } from './types.js'

export { isPlatform } from './platforms.js'

export interface Resource {
  /** Lower case, ASCII (punycode), without `www.`. */
  readonly host: string
  /** Without slashes at its ends, in the case it was written; empty: the whole site. */
  readonly path: string
}

/** What a resource looks like in a list. The schema of lists publishes it. */
export const resourcePattern = '^(?!www\\.)[^\\sA-Z/?#:@]+\\.[^\\sA-Z/?#:@]+(/[^\\s/?#]+)*$'

const hostPattern = /^(?:[a-z0-9_-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/u
const schemePattern = /^(?:https?:)?\/\//iu
/** Longer ones are no names of hosts (RFC 1035). */
const longestHost = 253

/**
 * @param text A link or host as people write it: with or without scheme, `www.`, port, query, slash at the end; these go.
 * @returns Nothing if it is no link of the web.
 */
export function parseResource(text: string): Resource | undefined {
  const bare = text.trim()
  if (/\s/u.test(bare)) return
  const isSchemeless = !schemePattern.test(bare)
  // An address of e-mail would be read as a user's name before a host.
  if (isSchemeless && /^[^/?#]*@/u.test(bare)) return
  const address = `https://${bare.replace(schemePattern, '')}`
  if (!URL.canParse(address)) return
  const { hostname, pathname } = new URL(address)
  const host = hostname.replace(/\.$/u, '').replace(/^www\./u, '')
  if (host.length > longestHost || !hostPattern.test(host)) return
  return { host, path: decoded(pathname).split('/').filter(Boolean).join('/') }
}

/** White space around a link, and the line breaks and tabs within it, which browsers take out. */
const strippedFromLinks = /^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]+/gu
/** Browsers take backslashes for slashes, and do not ask how many of them stand behind the scheme. */
const openingOfLinks = /^(?:https?:[\\/]*|[\\/]{2,})/iu

/**
 * What a link of a draft leads to, as a browser opens it, or the app whose links have a scheme of their own.
 * @param url Decoded as its mark-up is.
 * @returns Nothing if it is no link of the web.
 */
export function linkedResource(url: string): Resource | undefined {
  const bare = url.replace(strippedFromLinks, '')
  const account = accountInApp(bare)
  return parseResource(account ?? bare.replace(openingOfLinks, '//').replaceAll(' ', '%20'))
}

/** The form that lists keep; nothing for what names no site or account, such as a platform without an account. */
export function normalResource(text: string): string | undefined {
  const resource = parseResource(text)
  return resource && !mistakeOf(resource) ? textOf(resource) : undefined
}

const textOf = ({ host, path }: Resource): string => (path === '' ? host : `${host}/${path}`)

/** Words a mistake in a list. */
type Mistake = (words: ListProblemsCatalog) => string

/** Why a resource of a list that fits the pattern names nobody. */
export function resourceProblem(text: string): Mistake | undefined {
  const resource = parseResource(text)
  return resource ? mistakeOf(resource) : words => words.noHost(text)
}

function mistakeOf(resource: Resource): Mistake | undefined {
  const { host, path } = resource
  if (!isPlatform(host)) return
  if (path === '') return words => words.platform(host)
  return segmentsOf(resource).length === 0 || isRoute(path) ? words => words.noAccount(textOf(resource)) : undefined
}

/** Equal for resources that are one: `twitter.com/Name` and `x.com/name`. */
export const resourceKey = (resource: Resource): string =>
  [canonicalHost(resource.host), ...segmentsOf(resource)].join('/')

const segmentsOf = ({ host, path }: Resource): string[] =>
  accountSegments(canonicalHost(host), path.toLowerCase().split('/').filter(Boolean))

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Of one host: whose it is as a whole, and whose its paths are. */
interface Site {
  readonly owners: Entity[]
  readonly accounts: Map<string, Entity[]>
  /** Of the longest path, in segments. */
  depth: number
}

/**
 * @param entities Resources of theirs that are no links are left aside.
 * @returns Whose a link is, in the order of the entities; the link as for `linkedResource`. A site answers for its
 * subdomains, an account for what stands below it.
 */
export function resourceIndex(entities: readonly Entity[]): (url: string) => Entity[] {
  const sites = new Map<string, Site>()
  for (const entity of entities)
    for (const text of entity.resources) {
      const resource = parseResource(text)
      if (resource && !mistakeOf(resource)) enter(sites, resource, entity)
    }
  return url => {
    const host = plainHost.exec(url)?.[1]
    if (host !== undefined && !withParents(canonicalHost(host)).some(name => sites.has(name))) return []
    const link = linkedResource(url)
    const found = new Set(link ? ownersOf(sites, link) : [])
    return found.size < 2 ? [...found] : entities.filter(entity => found.has(entity))
  }
}

/** Of a link as most are, with or without its scheme: its host is written as a browser reads it, but for `www.`. */
const plainHost = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]|$)/

const indices = new WeakMap<readonly Entity[], (url: string) => Entity[]>()

/** The same of entities that are asked for again and again. */
export function ownersAmong(entities: readonly Entity[], url: string): readonly Entity[] {
  const index = indices.get(entities) ?? resourceIndex(entities)
  indices.set(entities, index)
  return index(url)
}

function enter(sites: Map<string, Site>, resource: Resource, entity: Entity): void {
  const host = canonicalHost(resource.host)
  const site: Site = sites.get(host) ?? { owners: [], accounts: new Map(), depth: 0 }
  sites.set(host, site)
  const segments = segmentsOf(resource)
  if (segments.length === 0) return void site.owners.push(entity)
  const path = segments.join('/')
  site.accounts.set(path, [...(site.accounts.get(path) ?? []), entity])
  site.depth = Math.max(site.depth, segments.length)
}

function ownersOf(sites: ReadonlyMap<string, Site>, link: Resource): Entity[] {
  const host = canonicalHost(link.host)
  const site = sites.get(host)
  const segments = segmentsOf(link).slice(0, site?.depth ?? 0)
  return [
    ...withParents(host).flatMap(name => sites.get(name)?.owners ?? []),
    ...segments.flatMap((_, index) => site?.accounts.get(segments.slice(0, index + 1).join('/')) ?? []),
  ]
}

/** The host and those above it: `a.b.example`, `b.example`. */
function withParents(host: string): string[] {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}
