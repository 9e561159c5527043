/**
 * Text for XML 1.0.
 */

/** Characters that XML 1.0 has no way to write, not even escaped: most control characters, lone surrogates. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** For the value of an attribute, in either quotes; what cannot be written becomes U+FFFD. */
const attribute = (value: string | number): string =>
  String(value)
    .replace(unwritable, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, character => escapes[character]!)

/** For the content of an element. */
export const content = (text: string): string =>
  text.replace(unwritable, '\uFFFD').replace(/[&<>\r]/g, character => escapes[character]!)

/** ` name="value"` for each that has a value. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attribute(value)}"`))
    .join('')
