/** The languages that plashka reads and speaks. */
export const languages = ['ru', 'en'] as const
export type Language = (typeof languages)[number]
