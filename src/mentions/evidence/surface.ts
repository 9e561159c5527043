/**
 * How a name is written in the text.
 */

/** Meduza Project: no word of it is small. */
export const isTitled = (surface: string): boolean => !/(?:^|\s)\p{Ll}/u.test(surface)

/** Первый отдел, Дом «Мемориал» */
export const isSeveralWords = (surface: string): boolean => /\p{L}[\s«„“".-]+\p{L}/u.test(surface)

/** СМИ, ERT */
export const isAcronym = (surface: string): boolean => /^\p{Lu}{2,}/u.test(surface)
