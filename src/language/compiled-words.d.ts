/** The words of the languages as `build.ts` compiles them; made by the build, beside this module's compiled form. */
export const ru: string
export const en: string
