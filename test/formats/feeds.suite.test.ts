/** Feeds and records through what is asked of every format. */
import { describe } from '@jest/globals'
import { decodeString } from 'micromark-util-decode-string'
import { feedRenderings } from './renderings.js'
import { suite } from './suite.js'

/** Undoes JSON's escapes, then XML's, then HTML's; tags and what lies between fields are dropped. */
const reread = (source: string): string => {
  const unescaped = source.replace(/\\(?:u[\dA-Fa-f]{4}|.)/g, escape => JSON.parse(`"${escape}"`) as string)
  return references(references(unescaped).replace(/<\/?[a-z][^<>]*>/g, ''))
}
const references = (text: string): string => text.replace(/&#?\w+;/g, reference => decodeString(reference))

const many = 10_000
const rss = (written: string): string => `<rss><channel><item>${written}</item></channel></rss>`
const hostile: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  feed: {
    'ten thousand elements within each other, escaped': () =>
      rss(`<description>${'&lt;div&gt;'.repeat(many)}Талибан</description>`),
    'ten thousand elements of mark-up': () => rss(`<description><![CDATA[${'<b>'.repeat(many)}]]></description>`),
    'ten thousand entities': () => rss(`<description>${'&amp;laquo;&#171;&nope;'.repeat(many)}</description>`),
    'ten thousand CDATA sections': () => rss(`<title>${'<![CDATA[<b>Талибан ]]>'.repeat(many)}</title>`),
    'a thousand items': () => rss(`</item>${'<item><title>Талибан</title></item>'.repeat(1000)}<item>`),
  },
  'json-feed': {
    'ten thousand arrays within each other': () =>
      `{"version":"https://jsonfeed.org/version/1","items":[{"x":${'['.repeat(many)}${']'.repeat(many)},"content_text":"Да"}]}`,
  },
  ndjson: {
    'ten thousand objects within each other': () => `${'{"text":'.repeat(many)}"Талибан"${'}'.repeat(many)}`,
    'ten thousand escapes': () => `{"text":"${'\\u00ab\\n\\"'.repeat(many)}"}`,
    'a thousand lines, every other one broken': () => '{"text":"Талибан"}\n{"text"\n'.repeat(500),
  },
}

const entries = Object.entries(feedRenderings)

describe.each(entries)('%s', (_, { name, render }) => {
  const isFirst = entries.find(([, rendering]) => rendering.name === name)![1].render === render
  suite({ name, render, reread, hostile: isFirst ? hostile[name]! : {} })
})
