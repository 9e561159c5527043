/** Words of the server. */
export interface ServerCatalog {
  readonly badJson: string
  readonly notUtf8: string
  readonly missingField: (field: string) => string
  readonly unknownField: (field: string, known: readonly string[]) => string
  readonly badType: (field: string, type: 'string' | 'boolean') => string
  readonly oneOf: (field: string, values: readonly string[]) => string
  readonly badDay: (field: string) => string
  readonly noBody: string
  /** Of bytes whose type tells no format. */
  readonly noName: string
  /** @param type Empty: none was named. */
  readonly mediaType: (type: string) => string
  /** @param most In megabytes. */
  readonly tooLarge: (most: string) => string
  /** @param seconds In which it should have been done. */
  readonly tooLong: (seconds: number) => string
  readonly tooMany: string
  readonly stopping: string
  readonly foreignHost: (host: string) => string
  readonly foreignOrigin: (origin: string) => string
  readonly noToken: string
  readonly outside: (path: string) => string
  readonly noFolder: (folder: string) => string
  readonly unknownFormat: (name: string, known: readonly string[]) => string
  /** Of a file whose bytes were sent as a text. */
  readonly sendBytes: (format: string) => string
  readonly readOnly: (format: string) => string
  readonly failed: string
  readonly noSuchPath: string
  /** @param methods By which the address is asked. */
  readonly badMethod: (methods: string) => string
  readonly noParameter: string
  readonly badData: string
  readonly needsToken: (host: string) => string
  readonly shortToken: (least: number) => string
  readonly upstreamAway: (host: string) => string
  readonly badUpstream: (url: string) => string
  readonly upstreamDown: (reason: string) => string
  readonly listening: (address: string) => string
  /** The category of the matches. */
  readonly category: string
  readonly shortMessage: string
  readonly replacement: string
}
