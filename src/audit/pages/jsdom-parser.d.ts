/** The small DOM that comes with the reader of main texts. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(markup: string): unknown
  }
}
