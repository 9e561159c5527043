/**
 * Takes in register files. It brings the spelling dictionary along, by which new names are weighed, and is loaded only
 * when somebody has a file.
 */
import { dictionary, wordLists } from 'virtual:words'
import { entryOf, itemAt, sure } from '../../../src/checked/index.js'
import {
  commonWords,
  importBlob,
  registryFromJson,
  registryToJson,
  unpackLists,
  WordedError,
  type CommonWords,
} from '../../../src/engine/import.js'
import type { ImportAnswer, ImportRequest } from './protocol.js'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), character => character.charCodeAt(0))

/** @param packed Gzip, in base64. */
function text(packed: string): Promise<string> {
  const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

let words: Promise<CommonWords> | undefined

async function loadWords(): Promise<CommonWords> {
  const [aff, dic, ...texts] = await Promise.all(
    [dictionary.aff, dictionary.dic, ...Object.values(wordLists)].map(text),
  )
  const files = new Map(Object.keys(wordLists).map((name, index) => [name, itemAt(texts, index)]))
  return commonWords(file => entryOf(files, file), { aff: sure(aff), dic: sure(dic) })
}

async function answerTo({ register, name, file, today, builtin, lists }: ImportRequest): Promise<ImportAnswer> {
  try {
    const base = registryFromJson(unpackLists(bytesOf(builtin)).registry)
    const imported = await importBlob(register, file, name, {
      builtin: base,
      lists,
      common: () => (words ??= loadWords()),
      today,
    })
    const { registry, changed, lexicon } = imported.composed
    return {
      type: 'imported',
      taken: imported.taken,
      lists: imported.lists,
      composed: { registry: registryToJson(registry), changed, lexicon },
    }
  } catch (error) {
    const reason = error instanceof WordedError ? error.text : { ru: String(error), en: String(error) }
    return { type: 'refused', reason }
  }
}

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void answerTo(data).then(answer => postMessage(answer))
})
