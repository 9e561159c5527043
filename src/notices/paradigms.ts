/**
 * Endings of the few Russian word classes that notices are made of. The vocabulary is closed, so its forms are
 * spelled out once, when the module loads, and looked up whole: a stem never matches by its beginning alone.
 */

export type GrammaticalNumber = 'singular' | 'plural'
export type SingularGender = 'm' | 'f' | 'n'

/** A surface form with what its ending tells. */
export interface WordForm {
  readonly word: string
  readonly number: GrammaticalNumber
  readonly short?: boolean
  /** Of a participle in the singular. */
  readonly agreement?: ParticipleAgreement
}

/** What a participle may agree with. */
export interface ParticipleAgreement {
  readonly genders: readonly SingularGender[]
  /** «признанная»: surely in the nominative; a short form, having no case, is not. */
  readonly nominative: boolean
}

const long = {
  singular: ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ою', 'ое'],
  plural: ['ые', 'ых', 'ым', 'ыми'],
}
const longSoft = {
  singular: ['ий', 'его', 'ему', 'им', 'ем', 'ая', 'ей', 'ую', 'ее'],
  plural: ['ие', 'их', 'им', 'ими'],
}
const longVelar = {
  singular: ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое'],
  plural: ['ие', 'их', 'им', 'ими'],
}

function forms(stem: string, endings: { singular: readonly string[]; plural: readonly string[] }): WordForm[] {
  return [
    ...endings.singular.map(ending => ({ word: stem + ending, number: 'singular' as const })),
    ...endings.plural.map(ending => ({ word: stem + ending, number: 'plural' as const })),
  ]
}

/** Passive past participle, short and long: признан → признана, признаны, признанный, признанными … */
export function participle(short: string): WordForm[] {
  return [
    { word: short, number: 'singular', short: true, agreement: inGender('m') },
    { word: short + 'а', number: 'singular', short: true, agreement: inGender('f') },
    { word: short + 'о', number: 'singular', short: true, agreement: inGender('n') },
    { word: short + 'ы', number: 'plural', short: true },
    ...long.singular.map(ending => ({
      word: short + 'н' + ending,
      number: 'singular' as const,
      agreement: agreementOfEnding(ending),
    })),
    ...forms(short + 'н', { ...long, singular: [] }),
  ]
}

const inGender = (gender: SingularGender): ParticipleAgreement => ({ genders: [gender], nominative: false })

function agreementOfEnding(ending: string): ParticipleAgreement {
  if (/^(?:ая|ой|ую|ою)$/u.test(ending)) return { genders: ['f'], nominative: ending === 'ая' }
  if (ending === 'ый') return { genders: ['m'], nominative: true }
  return { genders: ending === 'ое' ? ['n'] : ['m', 'n'], nominative: ending === 'ое' }
}

/** Active present participle: выполняющ → выполняющий, выполняющая, выполняющих … */
export const activeParticiple = (stem: string): WordForm[] => forms(stem, longSoft)

/** Adjective: `ый` (нежелательн), `ий` after a velar (террористическ). */
export const adjective = (stem: string): WordForm[] => forms(stem, /[гкх]$/u.test(stem) ? longVelar : long)

/** Past tense: признал → признала, признало, признали. */
export function pastTense(masculine: string, stem = masculine): WordForm[] {
  return [
    { word: masculine, number: 'singular' },
    { word: stem + 'а', number: 'singular' },
    { word: stem + 'о', number: 'singular' },
    { word: stem + 'и', number: 'plural' },
  ]
}

const nounEndings = {
  masculine: { singular: ['', 'а', 'у', 'ом', 'е'], plural: ['ы', 'ов', 'ам', 'ами', 'ах'] },
  feminine: { singular: ['а', 'ы', 'е', 'у', 'ой'], plural: ['ы', '', 'ам', 'ами', 'ах'] },
  velarFeminine: { singular: ['а', 'и', 'е', 'у', 'ой'], plural: ['и', 'ам', 'ами', 'ах'] },
  iya: { singular: ['я', 'и', 'ю', 'ей'], plural: ['и', 'й', 'ям', 'ями', 'ях'] },
  ie: { singular: ['е', 'я', 'ю', 'ем', 'и'], plural: ['я', 'й', 'ям', 'ями', 'ях'] },
  o: { singular: ['о', 'а', 'у', 'ом', 'е'], plural: ['а', '', 'ам', 'ами', 'ах'] },
  softSign: { singular: ['ь', 'и', 'ью'], plural: ['и', 'ей', 'ям', 'ями', 'ях'] },
} as const
export type NounType = keyof typeof nounEndings

/** A noun by its declension: организаци + iya, движени + ie, реестр + masculine, групп + feminine. */
export const noun = (stem: string, type: NounType): WordForm[] => forms(stem, nounEndings[type])

/** Words that do not change. */
export const fixed = (...words: readonly string[]): WordForm[] => words.map(word => ({ word, number: 'singular' }))
/** Words that do not change and are plural. */
export const fixedPlural = (...words: readonly string[]): WordForm[] => words.map(word => ({ word, number: 'plural' }))
