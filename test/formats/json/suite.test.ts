/** Texts in JSON through what is asked of every format. */
import { describe } from '@jest/globals'
import { decodeString } from 'micromark-util-decode-string'
import { suite } from '../suite.js'
import { jsonRenderings } from './renderings.js'

const unescaped = (text: string): string =>
  text.replace(/\\(?:u[\dA-Fa-f]{4}|.)/g, escape => JSON.parse(`"${escape}"`) as string)

/** What a stretch of JSON says that begins and ends within strings: the texts of its leaves. */
function leavesOf(source: string): string {
  const [text = ''] = /^(?:[^"\\]|\\.)*/.exec(source)!
  const next = /(?:"(?:text|value|insert)"\s*:\s*|\[0,\[\d*\],\d,)"/.exec(source.slice(text.length))
  return text + (next ? leavesOf(source.slice(text.length + next.index + next[0].length)) : '')
}

/** Undoes JSON, and once more where a string holds it; then HTML. */
const reread = (source: string): string =>
  unescaped(leavesOf(/\\"text\\":|\[0,\[\d*\],\d,\\"/.test(source) ? unescaped(source) : source))
    .replace(/<\/?[a-z][^<>]*>/g, '')
    .replace(/&#?\w+;/g, reference => decodeString(reference))

const many = 10_000
const hostile: Readonly<Record<string, () => string>> = {
  'ten thousand nodes within each other': () =>
    `${'{"type":"doc","content":['.repeat(many)}{"type":"text","text":"Талибан"}${']}'.repeat(many)}`,
  'ten thousand links within each other': () =>
    `{"root":{"type":"root","children":[${'{"type":"link","url":"a","children":['.repeat(many)}{"type":"text","text":"а"}${']}'.repeat(many)}]}}`,
  'ten thousand items within each other': () =>
    `{"blocks":[{"type":"list","data":{"items":[${'{"content":"а","items":['.repeat(many)}${']}'.repeat(many)}]}}]}`,
  'ten thousand leaves': () => `[{"children":[${'{"text":"Талибан ","bold":true},'.repeat(many)}{"text":""}]}]`,
  'ten thousand ranges over each other': () =>
    `{"blocks":[{"text":"${'а'.repeat(many)}","type":"unstyled","inlineStyleRanges":[${Array.from({ length: many }, (_, index) => `{"offset":${index},"length":${many},"style":"BOLD"}`).join(',')}]}],"entityMap":{}}`,
  'ten thousand lines': () => `{"ops":[{"insert":"${'Талибан\\n'.repeat(many)}"}]}`,
  'ten thousand arrays within each other': () =>
    `{"content":{"rendered":""},"x":${'['.repeat(many)}${']'.repeat(many)}}`,
  'JSON within JSON within JSON': () =>
    JSON.stringify({
      title: 'Раз',
      lexical: JSON.stringify({ root: { type: 'root', children: [JSON.stringify('"\\\\"')] } }),
    }),
}

const entries = Object.entries(jsonRenderings)

describe.each(entries)('%s', (name, render) => {
  // Draft.js counts the characters of its texts.
  const lasting = (source: string): string => source.replace(/("(?:offset|length)":)\d+/g, '$1')
  suite({ name: 'json-text', render, reread, lasting, hostile: name === entries[0]![0] ? hostile : {} })
})
