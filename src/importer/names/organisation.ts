/**
 * Organisations in the registers: one cell holds the legal form, several names in quotation marks and brackets, the
 * country and at times a court's whole description. What remains are the names.
 */
import { groupOf } from '../../checked/index.js'
import type { AliasType, EntityKind, LetterCase, Strength } from '../../registry/types.js'
import type { Gender } from '../../language/grammar.js'
import type { Language } from '../../language/language.js'
import { isCountry, isCountryName } from './countries.js'
import { headNounOf, opensWithHeadNoun, type HeadNoun } from '../../registry/head-nouns.js'
import { itemsOf, partsOf, withGuillemets, type Part } from './parts.js'
import { commonKey, strengthOf, type CommonWords, type NameStrength } from './strength.js'

export interface OfficialName {
  readonly name: string
  readonly strength: Strength
  /** Weak, and counts only when it is introduced: quotation marks alone are not enough. */
  readonly introduced: boolean
  readonly type: Extract<AliasType, 'name' | 'acronym'>
  readonly language: Language
  readonly letterCase: LetterCase
}

export interface OfficialOrganisation {
  readonly kind: EntityKind
  readonly gender: Gender
  /** How a text would call it: фонд «Общественный вердикт». */
  readonly title: { readonly ru: string; readonly en?: string }
  readonly names: readonly OfficialName[]
  /** The name by which to tell it from others: the English one, else the Russian. */
  readonly mainName: string
  /** Nouns that introduce the names. */
  readonly generics: readonly string[]
}

/** From here on the cell describes, and names no more. */
const description =
  /,?\s+(?:зарегистрированн|являющ|действующ|осуществлявш|реализующ|созданн|признанн|администратор|https?:|с входящими|и (?:входящие|его|ее|её|их) (?:структурн|в ее|региональн)|исповедующ)[\s\S]*$/u

/** Words that announce another name. */
const announcement =
  /^(?:(?:с|до|от)\s+\d\d\.\d\d\.\d{4}\s*(?:г\.)?\s*[-–—:]?\s*|(?:друг(?:ие|ое|их)|ин(?:ые|ое|ых)|прежн\p{L}+|бывш\p{L}+|сокращ[её]н\p{L}+|использу\p{L}+|полн\p{L}+|встречающ\p{L}+|название|наименовани\p{L}+|на (?:русском|английском) языке|(?:он|она|оно|они) же|также|ранее|именуем\p{L}+|название которо\p{L}+|\(используемые\)|[:–—-])\s*)+/iu

const legalTail =
  /[\s,]+(?:Inc|Incorporated|Ltd|Limited|LLC|LT|Corp|Corporation|e\.\s?V|gGmbH|GmbH|z\.\s?s|o\.\s?p\.\s?s|s\.\s?r\.\s?o|B\.\s?V|S\.\s?A(?:\.\s?R\.\s?L)?|SIA|AS|AG|ry|R\.?y|Oy|ASBL|A\.\s?S\.\s?B\.\s?L|gUG|SA|OÜ|MTÜ|PLC|LLP|Инк|Лимитед|з\.\s?с)\.?$/iu
const legalHead = /^(?:SIA|MTÜ|OÜ|MB|VšĮ|Stichting|Юридическое лицо|Компания|Американская компания)\s+(?=\S)/u

/** @param official The cell of the name, as the register prints it. */
export function officialOrganisation(official: string, common: CommonWords): OfficialOrganisation {
  const parts = withoutDescription(partsOf(withoutCountry(official)))
  const found = new Names(common, isBranch(parts))
  const { legalForm, rest } = mainName(parts, found)
  for (const part of rest) for (const item of itemsOf(part.text)) alternative(item, found, part.kind === 'bracket')
  const names = found.names
  const head =
    headNounOf(legalForm) ?? names.map(({ name }) => opensWithHeadNoun(name)).find(noun => noun !== undefined)
  const title = titleOf(names, legalForm, official)
  const titleHead = opensWithHeadNoun(title.ru) ?? head
  return {
    kind: head?.kind ?? 'organisation',
    gender: titleHead?.gender ?? 'f',
    title,
    mainName: title.en ?? mainNameOf(names)?.name ?? title.ru,
    names,
    generics: genericsOf([...found.heads.values()], names),
  }
}

/** From this length on a word in capitals may as well be a name that is pronounced: «АЛЛАТРА». */
const longAcronym = 5
const isCapitals = (name: string): boolean => /^[\p{Lu}\p{N}./&+-]+$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)
const letterCount = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** A branch bears the name of a whole that is in no register: «Российский Красный Крест». */
const isBranch = ([first]: readonly Part[]): boolean =>
  first?.kind === 'text' && /отделени[ея](?:\s|$)/iu.test(first.text)
const sharedName: NameStrength = { strength: 'weak', introduced: true }

/** The names found, in their order, each once. */
class Names {
  readonly #names = new Map<string, OfficialName>()
  readonly #common: CommonWords
  readonly #isShared: boolean
  readonly heads = new Map<string, HeadNoun>()

  constructor(common: CommonWords, isShared: boolean) {
    this.#common = common
    this.#isShared = isShared
  }

  add(raw: string): void {
    const name = this.#written(bare(raw))
    if (!isName(name) || this.#common.isGivenName(commonKey(name))) return
    const key = name.toLowerCase()
    if (this.#names.has(key)) return
    const isAcronym = isCapitals(name) && letterCount(name) < longAcronym
    this.#names.set(key, {
      name,
      ...(this.#isShared ? sharedName : strengthOf(name, this.#common)),
      type: isAcronym ? 'acronym' : 'name',
      language: /\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en',
      letterCase: isAcronym ? 'exact' : 'capital',
    })
  }

  /** Registers set words in capitals that nobody writes so: «ГОЛОС». */
  #written(name: string): string {
    const isShoutedWord = isCapitals(name) && letterCount(name) >= 4 && this.#common.has(commonKey(name))
    return isShoutedWord ? name.slice(0, 1) + name.slice(1).toLowerCase() : name
  }

  /** Notes the noun that introduces a name. */
  head(text: string): void {
    const head = headNounOf(text)
    if (head) this.heads.set(head.noun, head)
  }

  get names(): readonly OfficialName[] {
    return [...this.#names.values()]
  }
}

/** The country behind the last comma, with its town: , Великобритания, Лондон. */
function withoutCountry(official: string): string {
  const items = itemsOf(official)
  const index = items.findIndex((item, at) => at > 0 && isCountry(item.replace(/^\(|\)$/gu, '')))
  if (index < 1) return official.replace(/(?<=[»)])\s(?:Республика \p{L}+|\p{L}+ Республика)$/u, '')
  return items.slice(0, index).join(', ')
}

function withoutDescription(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    if (part.kind !== 'text') {
      if (part.kind !== 'bracket' || !isCountry(part.text)) kept.push(part)
      continue
    }
    const text = part.text.replace(description, '')
    if (text !== '') kept.push({ ...part, text })
    if (text !== part.text && kept.some(({ kind, text: name }) => kind === 'quotation' || !isForm(name))) break
  }
  return kept
}

/** The name before the first bracket, and what is left. */
function mainName(parts: readonly Part[], found: Names): { legalForm: string; rest: readonly Part[] } {
  const firstQuotation = parts.findIndex(({ kind }) => kind === 'quotation')
  const end = parts.findIndex(
    ({ kind }, index) => kind === 'bracket' && !(isRussian(parts[index - 1]) && index < firstQuotation),
  )
  const main = end < 0 ? parts : parts.slice(0, end)
  const rest = end < 0 ? [] : parts.slice(end)
  const quotations = main.filter(({ kind }) => kind === 'quotation')
  const [first] = main
  const lead = first?.kind === 'text' ? first.text : ''
  found.head(lead)
  if (quotations.length === 0) {
    for (const item of unquotedItems(lead)) unquoted(item, found)
    return { legalForm: lead, rest }
  }
  if (!/\p{Script=Cyrillic}/u.test(lead) && lead.includes(' ')) unquoted(lead, found)
  for (const { text } of quotations) quoted(text, found)
  for (const { kind, text } of main.slice(1))
    if (kind === 'text') for (const item of itemsOf(text)) alternative(item, found, false)
  return { legalForm: lead, rest }
}

/** A comma in a name without quotation marks is most often its own: only an acronym behind it is another name. */
function unquotedItems(text: string): string[] {
  const [first = '', ...rest] = itemsOf(text)
  const others = rest.filter(item => isAcronymOrLatin(item.replace(announcement, '')) && item.split(' ').length < 3)
  return others.length === rest.length ? [first, ...rest] : [text]
}

/** A bracket behind the legal form explains it: «… трансгендерам (ЛГБТ) «Ракурс»». */
const isRussian = (part: Part | undefined): boolean => part?.kind === 'text' && /^\p{Script=Cyrillic}/u.test(part.text)

/** A legal form that belongs to the name as people say it: Фонд «…», Движение «…». */
const isShortForm = (lead: string): boolean => {
  const words = lead.split(' ')
  return lead !== '' && words.length <= 2 && opensWithHeadNoun(lead) !== undefined
}

/** A name in quotation marks; of a legal form with a name in it only the latter. */
function quoted(text: string, found: Names): void {
  const parts = partsOf(text)
  const [first, second] = parts
  if (first?.kind === 'text' && second?.kind === 'quotation' && parts.length === 2 && headNounOf(first.text)) {
    found.head(first.text)
    if (!isForm(first.text)) found.add(text)
    quoted(second.text, found)
    return
  }
  if (first?.kind === 'text' && second?.kind === 'bracket' && parts.length === 2) {
    found.add(first.text)
    for (const item of itemsOf(second.text)) if (isAcronymOrLatin(item)) found.add(item)
    return
  }
  unquoted(text, found)
}

/** A name without quotation marks, without the legal form around it. */
function unquoted(text: string, found: Names): void {
  const name = calmed(text)
    .replace(announcement, '')
    .replace(legalHead, '')
    .replace(legalTail, '')
    .replace(legalTail, '')
  const latin =
    /^\p{Script=Cyrillic}[\p{Script=Cyrillic}\s-]*\s(?=\P{Script=Cyrillic}*\p{Script=Latin}\P{Script=Cyrillic}*$)/u.exec(
      name,
    )?.[0]
  const lead = latin !== undefined && headNounOf(latin) ? latin : ''
  found.head(lead)
  found.add(lead === '' ? withoutForm(name) : name.slice(lead.length))
  const medium = /^(\p{L}+(?:-\p{L}+)?)\s(?=\p{Lu})/u.exec(name)
  if (medium && headNounOf(groupOf(medium, 1))?.kind === 'media') {
    found.head(groupOf(medium, 1))
    found.add(name.slice(medium[0].length))
  }
}

/** One of the names in a bracket or behind a comma. Descriptions, countries and genitives are none. */
function alternative(item: string, found: Names, isBracketed: boolean): void {
  const text = item.replace(announcement, '')
  if (text === '' || isCountry(text)) return
  const parts = partsOf(text)
  const quotations = parts.filter(({ kind }) => kind === 'quotation')
  if (quotations.length > 0) {
    const [first] = parts
    if (first?.kind === 'text') found.head(first.text)
    for (const { text: inner } of quotations) quoted(inner, found)
    for (const part of parts)
      if (part.kind === 'bracket') for (const nested of itemsOf(part.text)) alternative(nested, found, true)
    return
  }
  for (const part of parts) {
    if (part.kind === 'bracket') for (const nested of itemsOf(part.text)) alternative(nested, found, true)
    else if (isBracketed || isAcronymOrLatin(part.text)) unquoted(part.text, found)
  }
}

const isAcronymOrLatin = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}/-]+$/u.test(text) || (/\p{Lu}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text))

/** A name begins with a capital or a figure, is no country and no legal form alone, and is not a whole sentence. */
function isName(name: string): boolean {
  if (!/^[\p{Lu}\p{N}«]/u.test(name) && !/^\p{Ll}+-?\p{Lu}/u.test(name)) return false
  if (name.replace(/[^\p{L}\p{N}]/gu, '').length < 2 || isCountryName(name)) return false
  if (/^\d+$/u.test(name) && name.length > 3) return false
  const words = name.split(' ')
  if (/^\p{Lu}\p{L}+ \p{Lu}\.\s?\p{Lu}\.?$/u.test(name)) return false
  return words.length <= longestName && !isForm(name) && !/^(?:Inc|Ltd|LLC|ZS|GmbH|gGmbH)$/u.test(name)
}

const longestName = 14

/** Adjectives of a legal form, and what a court calls a group. */
const formAdjective =
  'общественн|юридическ|некоммерческ|автономн|религиозн|региональн|межрегиональн|местн|городск|областн|краев|республиканск|районн|международн|общероссийск|всероссийск|неправительственн|иностранн|негосударственн|частн|благотворительн|правозащитн|экологическ|молод[её]жн|незарегистрированн|неформальн|террористическ|экстремистск|националистическ|военизированн|политическ|информационн|закрыт|открыт|публичн|акционерн|зарегистрированн'
const formNoun =
  'организация|объединение|учреждение|движение|фонд|партн[её]рство|лицо|общество|проект|сообщество|группа|группировка|компания|корпорация|издание|союз'
const form = `(?:(?:${formAdjective})\\p{L}*\\s+(?:и\\s+)?)*(?:${formNoun})(?:\\s+с ограниченной ответственностью)?`
const formOnly = new RegExp(`^${form}$`, 'iu')
const leadingForm = new RegExp(`^(?=(?:${formAdjective}))${form}\\s+`, 'iu')

const isForm = (text: string): boolean => formOnly.test(text.trim())

/** «Местная религиозная организация Асгардская …»: a form of several words before a name that begins anew. */
function withoutForm(name: string): string {
  const lead = leadingForm.exec(name)?.[0] ?? ''
  const rest = name.slice(lead.length)
  return /^\p{Lu}/u.test(rest) && rest.includes(' ') ? rest : name
}

/** Without the marks around it. */
function bare(raw: string): string {
  let name = raw.trim().replace(/^[«»\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
  if (count(name, '«') < count(name, '»')) name = name.replace(/»+$/u, '')
  if (count(name, '«') > count(name, '»')) name += '»'
  if (/^«[^«»]*»$/u.test(name)) name = name.slice(1, -1)
  if (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(name)) name = name.replaceAll('.', '')
  name = name.replace(/(?<=\p{L}{2})\.$/u, '')
  return calmed(name)
}

const count = (text: string, mark: string): number => text.split(mark).length - 1
const isShouted = (name: string): boolean => /\s/u.test(name) && name.length > 14 && name === name.toUpperCase()
/** A name set all in capitals as a text would write it: only the first word of a Russian one is capital. */
function calmed(name: string): string {
  if (!isShouted(name)) return name
  const lower = name.toLowerCase()
  return /\p{Script=Cyrillic}/u.test(name)
    ? lower.replace(/(?:^|«)\P{L}*\p{L}/gu, opening => opening.toUpperCase())
    : lower.replace(/(?<!\p{L})\p{L}(?=\p{L}{3})|^\p{L}/gu, letter => letter.toUpperCase())
}

/** The first Russian name that is no acronym and no number, else the first of all. */
const mainNameOf = (names: readonly OfficialName[]): OfficialName | undefined =>
  names.find(({ name, language, type }) => language === 'ru' && type === 'name' && !/^\p{N}+$/u.test(name)) ?? names[0]

function titleOf(names: readonly OfficialName[], legalForm: string, official: string): OfficialOrganisation['title'] {
  const main = mainNameOf(names)
  const english = names.find(({ name, language, type }) => language === 'en' && type === 'name' && /\p{L}/u.test(name))
  if (!main) return { ru: withGuillemets(official) }
  const { name, language } = main
  const lead = isShortForm(legalForm) ? legalForm : ''
  const isPhrase =
    /«/u.test(name) || opensWithHeadNoun(name) !== undefined || (language === 'en' && /\p{L}/u.test(name))
  const ru = isPhrase ? name : lead === '' ? `«${name}»` : `${lead} «${name}»`
  return { ru: ru.slice(0, 1).toUpperCase() + ru.slice(1), ...(english && { en: english.name }) }
}

/** The nouns that stand before the names in the cell, and the noun every organisation may be called by. */
function genericsOf(heads: readonly HeadNoun[], names: readonly OfficialName[]): string[] {
  if (names.every(({ strength }) => strength === 'strong')) return []
  const nouns = new Set(heads.map(({ noun }) => noun.slice(noun.lastIndexOf('-') + 1)))
  if (heads.every(({ kind }) => kind !== 'media')) nouns.add('организация')
  if (names.some(({ language, strength }) => language === 'en' && strength === 'weak'))
    for (const noun of ['organization', 'organisation', 'group']) nouns.add(noun)
  return [...nouns]
}
