/** Words of the server. */
export interface ServerCatalog {
  readonly badJson: string
  /** @param field Of the request. @param expected What the schema has against it. */
  readonly badField: (field: string, expected: string) => string
  readonly noBody: string
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
  readonly unknownFormat: (name: string) => string
  readonly readOnly: (format: string) => string
  readonly failed: string
  readonly noSuchPath: string
  readonly noText: string
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
