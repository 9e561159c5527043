/** The engine as one script: `plashka.js` of `plashka/browser`. */
declare module 'virtual:engine' {
  export const script: string
}

/** The compiled lists as `lists.js` has them. */
declare module 'virtual:lists' {
  export const packed: string
}

/** What new names are weighed by: gzip, in base64. */
declare module 'virtual:words' {
  export const dictionary: { readonly aff: string; readonly dic: string }
  /** By the names of their files. */
  export const wordLists: Readonly<Record<string, string>>
}
