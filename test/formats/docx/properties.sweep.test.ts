/** What holds wherever Word splits its runs, and whatever else stands in a paragraph. */
import { expect, test } from '@jest/globals'
import fc from '../../properties.js'
import { styles, type Style } from '../../../src/fixes/index.js'
import { revisions } from '../../../src/formats/notation.js'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { parseDocx } from '../../../src/formats/docx/document.js'
import { extent } from '../../sweep.js'
import { docx, paragraph, run } from './make.js'
import { check, mendedBytes } from './mending.js'

const texts = [
  'Отряды Талибана ушли из города.',
  'Пишет «Медуза», говорит Борис Акунин & другие.',
  'Отряды Талибана (признан экстремистской организацией) ушли.',
  'Писатель Борис Акунин, признанный нежелательной организацией, уехал.',
  'Талибан* ушёл. Движение «Талибан» (признано террористическим и запрещено в РФ) вернулось.',
  'Связи нет. Власти молчат.',
]

/** A text in runs, split at offsets; some of them in bold, some between marks of other things. */
function split(text: string, cuts: readonly number[]): string {
  const offsets = [...new Set([0, ...cuts.map(cut => cut % text.length), text.length])].sort(
    (one, other) => one - other,
  )
  return offsets
    .slice(1)
    .map((end, index) => {
      const part = text.slice(offsets[index], end).replaceAll('&', '&amp;')
      const made = run(part, ['', '<w:b/>', '<w:i/><w:sz w:val="20"/>'][index % 3])
      return ['', '<w:bookmarkStart w:id="7" w:name="x"/>', '<w:proofErr w:type="spellStart"/>'][index % 3]! + made
    })
    .join('')
}

const draft = fc
  .array(fc.tuple(fc.constantFrom(...texts), fc.array(fc.nat({ max: 200 }), { maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map(paragraphs => ({
    whole: docx({ body: paragraphs.map(([text]) => paragraph(split(text, []))).join('') }),
    parted: docx({ body: paragraphs.map(([text, cuts]) => paragraph(split(text, cuts))).join('') }),
  }))

const textOf = (bytes: Uint8Array): string => parseDocx(decodeDocx(bytes).source).text

test('runs do not matter: the same messages, the same words after mending', () => {
  fc.assert(
    fc.property(draft, fc.constantFrom(...styles), ({ whole, parted }, style: Style) => {
      const [one, other] = [whole, parted].map(bytes => {
        const { analysis, messages } = check(decodeDocx(bytes).source)
        const { reading } = analysis.document
        return messages.map(({ ruleId, start, end }) => [
          ruleId,
          reading!.pointAt(start),
          reading!.textAt({ start, end }),
        ])
      })
      expect(other).toEqual(one)
      expect(mendedBytes(parted, { style }).text).toBe(mendedBytes(whole, { style }).text)
    }),
    { numRuns: extent(40, 12) },
  )
})

test('however changes are put down: mending twice changes nothing, taking them out gives the text as it was', () => {
  fc.assert(
    fc.property(draft, fc.constantFrom(...styles), fc.constantFrom(...revisions), ({ parted }, style, how) => {
      const once = mendedBytes(parted, { style, docx: how })
      expect(mendedBytes(once.bytes, { style, docx: how }).members).toEqual(once.members)
      const body = once.members['word/document.xml']!
      const rejected = body
        .replace(/<w:ins [^>]*[^/]>[^]*?<\/w:ins>/g, '')
        .replace(/<w:p><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><\/w:p>/g, '')
        .replace(/<\/?w:del(?: [^>]*)?>/g, '')
        .replaceAll('w:delText', 'w:t')
      const { source } = decodeDocx(parted)
      const restored = source.replace(/<w:document[^]*<\/w:document>/, rejected.slice(rejected.indexOf('<w:document')))
      if (how !== 'plain') expect(parseDocx(restored).text).toBe(textOf(parted))
      if (how !== 'comments') expect(once.text).toBe(mendedBytes(parted, { style }).text)
    }),
    { numRuns: extent(60, 20) },
  )
})
