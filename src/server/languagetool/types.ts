/**
 * The protocol of LanguageTool, version 1 of its API, as far as its clients ask for it. Offsets are UTF-16 code units of the
 * text together with its mark-up.
 */

/** A piece of the text, or of mark-up that stands for some text. */
export type Annotation =
  { readonly text: string } | { readonly markup: string; readonly interpretAs?: string | undefined }

export interface Match {
  readonly message: string
  readonly shortMessage: string
  readonly offset: number
  readonly length: number
  readonly replacements: readonly { readonly value: string; readonly shortDescription?: string }[]
  readonly context: { readonly text: string; readonly offset: number; readonly length: number }
  readonly sentence: string
  readonly type: { readonly typeName: string }
  readonly rule: {
    readonly id: string
    readonly description: string
    readonly issueType: string
    readonly urls?: readonly { readonly value: string }[]
    readonly category: { readonly id: string; readonly name: string }
  }
}

/** A text as it was checked. */
export interface Proofread {
  readonly language: 'ru' | 'en'
  readonly matches: readonly Match[]
}
