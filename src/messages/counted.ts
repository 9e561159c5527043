/**
 * Counted nouns.
 */

const rules = new Intl.PluralRules('ru')

/** 1 запись, 2 записи, 5 записей, 1,5 записи. */
export function countedRu(count: number, one: string, few: string, many: string): string {
  const forms = { one, few, many, zero: many, two: few, other: few }
  return `${count} ${forms[rules.select(count)]}`
}

/** 1 entry, 2 entries. */
export const countedEn = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
