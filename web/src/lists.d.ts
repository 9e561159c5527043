/** The compiled lists: gzip, in base64. */
declare module 'virtual:lists' {
  export const registry: string
  export const lexicon: string
}
