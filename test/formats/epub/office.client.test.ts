/** Books which LibreOffice makes. Where it is not installed the tests are skipped, and say so. */
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hasOffice, Office } from '../office.js'
import { blocksOf, mended, parsed } from './mending.js'
import { decodeEpub } from '../../../src/formats/epub/index.js'

const onOffice = hasOffice ? describe : describe.skip

/** Flat ODF: what LibreOffice reads without a package. */
const source = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>Сборник</dc:title><meta:initial-creator>Борис Акунин</meta:initial-creator></office:meta>
<office:body><office:text>
<text:h text:outline-level="1">Утро</text:h>
<text:p>Отряды Талибана<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Признан террористической организацией и запрещён в РФ.</text:p></text:note-body></text:note> ушли, пишет <text:a xlink:href="https://example.org/">портал «Медуза»</text:a>.</text:p>
<text:h text:outline-level="1">Вечер</text:h>
<text:list><text:list-item><text:p>Земфира поёт &amp; пишет</text:p></text:list-item></text:list>
</office:text></office:body></office:document>`

onOffice('LibreOffice', () => {
  const office = new Office()
  let made: Uint8Array
  beforeAll(() => {
    made = office.converted(source, 'made.fodt', 'epub')
  })
  afterAll(office.remove)

  test('its books are read: chapters, notes, author, title', () => {
    const document = parsed(decodeEpub(made).source)
    expect(document.authors).toEqual(['Борис Акунин'])
    expect(blocksOf(document).filter(block => !block.endsWith(': '))).toEqual([
      'meta: Сборник',
      'heading: Утро',
      'paragraph: Отряды Талибана[^1] ушли, пишет портал «Медуза».',
      'footnote ^1: ¹Признан террористической организацией и запрещён в РФ.',
      'paragraph: Вечер',
      'paragraph: Земфира поёт & пишет',
      'meta: Утро',
      'meta: Вечер',
    ])
  })

  test('what was valid stays so', async () => {
    const faults = async (bytes: Uint8Array): Promise<string[]> =>
      (await EpubCheck.validate(bytes)).messages
        .filter(({ severity }) => /error|fatal/.test(severity))
        .map(({ id, message }) => `${id} ${message}`)
    const { bytes, rules } = mended(made)
    expect(rules).toEqual([])
    expect(await faults(bytes)).toEqual(await faults(made))
  })
})
