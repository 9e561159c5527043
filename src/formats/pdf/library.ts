/**
 * What plashka asks of pdfjs-dist, which is no part of an installation: whoever has PDFs to check installs it beside plashka.
 */

/** What is imported. The legacy build is the one that runs outside of browsers. */
export const pdfModule = 'pdfjs-dist/legacy/build/pdf.mjs'

/** Two rows of three numbers: how a point is moved. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Characters as they stand on a page. */
export interface TextItem {
  readonly str: string
  readonly transform: Matrix
  readonly width: number
}

interface Annotation {
  readonly subtype: string
  readonly url?: string
  /** Left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number]
}

export interface PdfPage {
  getViewport(how: { readonly scale: number }): {
    readonly width: number
    readonly height: number
    readonly transform: Matrix
    convertToViewportRectangle(rect: readonly number[]): readonly number[]
  }
  getTextContent(): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>
  getAnnotations(): Promise<readonly Annotation[]>
  getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>
  cleanup(): void
}

export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
}

export interface PdfLibrary {
  getDocument(parameters: object): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> }
  /** Numbers of what a page does, by name. */
  readonly OPS: Readonly<Record<string, number>>
}
