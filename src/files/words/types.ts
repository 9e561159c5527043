/** Why a file cannot be read or written as it is. */
export interface FilesCatalog {
  /** A pipe, a socket, a device. */
  notRegular(path: string): string
  /** In megabytes. */
  tooLarge(path: string, size: number, most: number): string
  /** Of a file that is to be read as a text. */
  noText(path: string): string
  readonly noInput: string
  /** In megabytes. */
  longInput(most: number): string
  changed(path: string): string
  readOnly(path: string): string
  /** @param count Of all its names. */
  hardLinked(path: string, count: number): string
  /** Of a link that was found in a folder. @param target What it names. */
  leadsOutside(path: string, target: string): string
  /** Of a package that plashka comes without. */
  notInstalled(name: string): string
}
