/** How changes of a text document are put down: what is written in their place, and at the beginning of the text. */
import { describe, expect, test } from '@jest/globals'
import { Changes } from '../../../src/formats/odt/changes.js'
import { signed } from '../../../src/formats/odt/signing.js'
import { isoDate } from '../../../src/registry/date.js'

const changes = new Changes('tracked')
const day = isoDate('2024-11-30')
const tracked = (source: string): string => signed('before', source, { revision: 'tracked', day })
const commented = (source: string): string => signed('before', source, { revision: 'comments', day })

const dublinCore = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
const by = `<dc:creator ${dublinCore}>plashka</dc:creator><dc:date ${dublinCore}>2024-11-30T00:00:00</dc:date>`
const region = (number: number, kind: string, content = ''): string =>
  `<text:changed-region xml:id="plashka${number}" text:id="plashka${number}"><text:${kind}><office:change-info>${by}</office:change-info>${content}</text:${kind}></text:changed-region>`
const insertion = (number: number): string => region(number, 'insertion')
const deletion = (number: number, words: string): string => region(number, 'deletion', `<text:p>${words}</text:p>`)
const put = (number: number, words: string): string =>
  `<text:change-start text:change-id="plashka${number}"/>${words}<text:change-end text:change-id="plashka${number}"/>`
const gone = (number: number): string => `<text:change text:change-id="plashka${number}"/>`
const text = (content: string): string => `<office:text>${content}</office:text>`
const regions = (...content: string[]): string => `<text:tracked-changes>${content.join('')}</text:tracked-changes>`

describe('tracked changes', () => {
  test.each<[name: string, source: string, expected: string]>([
    [
      'what is put in',
      `<text:p>Раз${changes.inserted('!')}</text:p>`,
      `${regions(insertion(1))}<text:p>Раз${put(1, '!')}</text:p>`,
    ],
    [
      'what has gone, with its mark-up',
      `<text:p>Раз${changes.deleted('<text:tab text:a="б"/>два &amp; три')}</text:p>`,
      `${regions(deletion(1, '<text:tab text:a="б"/>два &amp; три'))}<text:p>Раз${gone(1)}</text:p>`,
    ],
    [
      'what stands in the place of others',
      `<text:p>${changes.deleted('Раз')}${changes.inserted('Два')}</text:p>`,
      `${regions(deletion(1, 'Раз'), insertion(2))}<text:p>${gone(1)}${put(2, 'Два')}</text:p>`,
    ],
    [
      'several, each by itself',
      `<text:p>${changes.inserted('Раз')} и ${changes.inserted('два')}</text:p>`,
      `${regions(insertion(1), insertion(2))}<text:p>${put(1, 'Раз')} и ${put(2, 'два')}</text:p>`,
    ],
  ])('%s', (_, source, expected) => expect(tracked(text(source))).toBe(text(expected)))

  test('behind those that there are, in numbers that are free', () => {
    const before = region(1, 'insertion') + region(3, 'insertion')
    const source = (added: string, first: string, second: string): string =>
      text(`<text:tracked-changes>${before}${added}</text:tracked-changes><text:p>${first} ${second}</text:p>`)
    expect(tracked(source('', changes.inserted('а'), changes.inserted('б')))).toBe(
      source(insertion(2) + insertion(4), put(2, 'а'), put(4, 'б')),
    )
  })

  test.each<[name: string, opening: string, rest: string]>([
    ['a text with attributes', '<office:text text:use-soft-page-breaks="true">', ''],
    ['no forms', '<office:text><office:forms form:apply="false"/>', ''],
    ['forms', '<office:text><office:forms form:apply="false"><form:form/></office:forms>', ''],
    ['empty forms', '<office:text><office:forms></office:forms>', '<text:p/>'],
    ['other elements before it', '<office:text-other>…</office:text-other><office:text>', ''],
  ])('at the beginning of the text, behind %s', (_, opening, rest) => {
    const source = (added: string, words: string): string => `<a>${opening}${added}${rest}<text:p>${words}</text:p></a>`
    expect(tracked(source('', changes.inserted('а')))).toBe(source(regions(insertion(1)), put(1, 'а')))
  })

  test('none: nothing is written', () => {
    expect(tracked(text('<text:p>Раз</text:p>'))).toBe(text('<text:p>Раз</text:p>'))
  })

  test('are not put down where that is not asked for', () => {
    const plain = new Changes('plain')
    expect([plain.isTracked, plain.inserted('а'), plain.deleted('а')]).toEqual([false, 'а', ''])
    expect([changes.isTracked, changes.inserted('')]).toEqual([true, ''])
  })
})

describe('annotations', () => {
  const annotation = (words: string): string => `<office:annotation>${by}<text:p>${words}</text:p></office:annotation>`

  test.each<[name: string, change: string, expected: string]>([
    ['of what is to be put in', changes.inserted(' (признан)'), annotation('Вставить: (признан)')],
    ['of what is to go', changes.deleted('два'), `два${annotation('Убрать: два')}`],
    [
      'of what is to stand in the place of others',
      changes.deleted('два') + changes.inserted('три'),
      `два${annotation('Заменить «два» на «три»')}`,
    ],
    [
      'without the mark-up of what is to go, which stays where it was',
      changes.deleted('<text:tab text:a="б"/>д&amp;а'),
      `<text:tab text:a="б"/>д&amp;а${annotation('Убрать: д&amp;а')}`,
    ],
    [
      'beside one that says something else',
      `${changes.deleted('два')}${annotation('Убрать: три')}`,
      `два${annotation('Убрать: два')}${annotation('Убрать: три')}`,
    ],
  ])('%s', (_, change, expected) =>
    expect(commented(text(`<text:p>Раз ${change}</text:p>`))).toBe(text(`<text:p>Раз ${expected}</text:p>`)),
  )

  const said = annotation('Вставить: а')
  test('none where it is said already: the document stays as it was', () => {
    expect(commented(text(changes.inserted('а') + said))).toBe('before')
    expect(commented(text(changes.inserted('а') + annotation('Вставить: б') + said))).toBe('before')
    expect(commented(text('<text:p>Раз</text:p>'))).toBe('before')
  })

  test('beside what is said already another one is said', () => {
    const first = changes.inserted('а') + said
    expect(commented(text(`${first} ${changes.inserted('б')}`))).toBe(text(`${said} ${annotation('Вставить: б')}`))
  })

  test('once more where the same is said of another place', () => {
    expect(commented(text(`${changes.inserted('а')} ${said}`))).toBe(text(`${said} ${said}`))
    const far = annotation('б'.repeat(4000))
    expect(commented(text(changes.inserted('а') + far + said))).toBe(text(said + far + said))
  })
})
