/** The compiled lists: gzip, in base64; of the lexicon the even bytes before the odd ones. */
declare module 'virtual:lists' {
  export const registry: string
  export const lexicon: string
}

/** What new names are weighed by: gzip, in base64. */
declare module 'virtual:words' {
  export const dictionary: { readonly aff: string; readonly dic: string }
  /** By the names of their files. */
  export const wordLists: Readonly<Record<string, string>>
}
