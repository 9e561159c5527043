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
const special = /[&<>"'\u0000]/g

export const escaped = (text: string): string => text.replace(special, character => escapes[character] ?? character)
