/**
 * Text for HTML: in content and in attributes in double quotes.
 */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u0000': '\uFFFD',
}

// eslint-disable-next-line no-control-regex -- the one character that HTML cannot hold
export const escaped = (text: string): string =>
  text.replace(/[&<>"'\u0000]/g, character => escapes[character] ?? character)
