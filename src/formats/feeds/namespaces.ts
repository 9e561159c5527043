/**
 * The vocabularies of feeds, told by their namespaces: a prefix is whatever the writer likes.
 */

/**
 * Namespaces by the usual prefix of their vocabulary, without scheme and last sign, in lower case, as feeds write them one
 * way or another. Those of RSS have none. Sources: RSS 1.0 and its modules, RFC 4287, Atom 0.3, the Dublin Core, Media RSS,
 * Apple's and Google's podcast namespaces, Yandex News and Turbo; RSS 0.9 and 2.0 as `feedparser` has met them.
 */
const namespaces: Readonly<Record<string, readonly string[]>> = {
  '': [
    'purl.org/rss/1.0',
    'my.netscape.com/rdf/simple/0.9',
    'channel.netscape.com/rdf/simple/0.9',
    'purl.org/net/rss1.1',
    'backend.userland.com/rss',
    'backend.userland.com/rss2',
    'backend.userland.com/rss091',
    'backend.userland.com/rss092',
    'blogs.law.harvard.edu/tech/rss',
    'cyber.law.harvard.edu/rss',
    'www.rssboard.org/rss-specification',
  ],
  atom: ['www.w3.org/2005/atom', 'purl.org/atom/ns'],
  rdf: ['www.w3.org/1999/02/22-rdf-syntax-ns'],
  dc: ['purl.org/dc/elements/1.1', 'purl.org/dc/elements/1.0'],
  dcterms: ['purl.org/dc/terms'],
  content: ['purl.org/rss/1.0/modules/content'],
  media: ['search.yahoo.com/mrss', 'search.yahoo.com/mrss/rss.xml'],
  itunes: ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes.com/dtds/podcast-1.0.dtd'],
  googleplay: ['www.google.com/schemas/play-podcasts/1.0'],
  yandex: ['news.yandex.ru'],
  turbo: ['turbo.yandex.ru'],
  wp: ['wordpress.org/export/1.0', 'wordpress.org/export/1.1', 'wordpress.org/export/1.2'],
  xhtml: ['www.w3.org/1999/xhtml'],
}

const byNamespace = new Map(Object.entries(namespaces).flatMap(([prefix, uris]) => uris.map(uri => [uri, prefix])))

/**
 * @param uri Of a namespace; for a prefix which the source does not bind, the prefix itself: its usual meaning is meant.
 * @returns The usual prefix, empty for the words of RSS and for those of no namespace; nothing if it is not known.
 */
export function vocabularyOf(uri: string): string | undefined {
  if (uri === '') return ''
  const bare = uri
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '')
  return byNamespace.get(bare) ?? (Object.hasOwn(namespaces, uri) ? uri : undefined)
}
