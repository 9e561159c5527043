/** Days as people write them. */

/** @param day YYYY-MM-DD. @returns DD.MM.YYYY. */
export const russianDate = (day: string): string => day.split('-').reverse().join('.')
