/**
 * Where the keepers of the registers publish them. They answer from Russian networks, and from few others.
 *
 * Source: the pages of the registers themselves, whose scripts ask these addresses, as seen on the day of `known`.
 */
import type { Category, IsoDate } from '../../registry/types.js'

/**
 * How an address answers: with a file, or with pages of a register that are asked for one by one.
 */
export interface Address {
  readonly url: string
  readonly answers: 'file' | 'pages'
}

export interface OfficialHost {
  readonly register: Category
  /** The later ones are asked where the earlier ones fail. */
  readonly addresses: readonly Address[]
  /** The page on which people find the register. */
  readonly page: string
  /** On which day the addresses were as they stand here. */
  readonly known: IsoDate
}

const known = '2026-09-24' as IsoDate

/** The service that stands behind the ministry's pages. @param id Of a register. */
const service = (id: string): readonly Address[] => {
  const register = `https://reestrs.minjust.gov.ru/rest/registry/${id}`
  return [
    { url: `${register}/values`, answers: 'pages' },
    // A workbook whose bytes differ at each call, and whose rows do not.
    { url: `${register}/export?`, answers: 'file' },
  ]
}

export const officialHosts: readonly OfficialHost[] = [
  {
    register: 'foreign-agent',
    addresses: service('39b95df9-9a68-6b6d-e1e3-e6388507067e'),
    page: 'https://minjust.gov.ru/ru/pages/reestr-inostryannykh-agentov/',
    known,
  },
  {
    register: 'undesirable',
    addresses: service('c2d1692e-a9f6-5a79-13ee-5da5b42980df'),
    page: 'https://minjust.gov.ru/ru/documents/7756/',
    known,
  },
  {
    register: 'extremist',
    addresses: [{ url: 'https://minjust.gov.ru/ru/documents/7822/', answers: 'file' }],
    page: 'https://minjust.gov.ru/ru/documents/7822/',
    known,
  },
  {
    // The host leads whoever asks for an encrypted connection back to an open one.
    register: 'terrorist',
    addresses: [{ url: 'http://www.fsb.ru/fsb/npd/terror.htm', answers: 'file' }],
    page: 'http://www.fsb.ru/fsb/npd/terror.htm',
    known,
  },
]

/** How an address of a config answers: one of the ministry's service, or of a copy of it, in pages. */
export const addressOf = (url: string): Address => ({
  url,
  answers: /\/rest\/registry\/[\da-f-]+\/values$/iu.test(url) ? 'pages' : 'file',
})
