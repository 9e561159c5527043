/** Words of the engine in a browser. */
export interface BrowserCatalog {
  readonly badRequest: string
  readonly badChoices: string
  readonly noLists: string
  readonly badLists: (reason: string) => string
  readonly unknownEntity: (id: string) => string
  /** @param name Of a format or a file. */
  readonly unknownFormat: (name: string) => string
  readonly noSuchFile: string
  readonly unwritable: string
  readonly superseded: string
}
