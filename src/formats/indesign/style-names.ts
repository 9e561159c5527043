/**
 * What houses call the styles of headings: InDesign has no other way to tell one. Looked up word by word in the path of a
 * style, `ParagraphStyle/Новости:Заголовок 1`.
 */
const headings: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['head', 'heading', 'headline', 'title'],
  ...['заголовок', 'заголовка', 'заголовки', 'заголовков'],
])

/** The name at the beginning of a word: `Heading1` is a heading. */
const word = /^(?:h[1-6](?!\p{L})|\p{L}+)/u

export const namesHeading = (style: string): boolean =>
  style
    .toLowerCase()
    .split(/[/:% ]/u)
    .some(part => headings.has(word.exec(part)?.[0] ?? ''))
