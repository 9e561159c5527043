export interface Shape {
  readonly name: string
  /** The name of a file whose extension tells the format. */
  readonly file: string
  /** About so many UTF-16 code units, or bytes of a package's main part. */
  readonly make: (size: number) => string | Uint8Array
  /** The register of whose official exports it is one. */
  readonly register?: string
}

export const shapes: readonly Shape[]
