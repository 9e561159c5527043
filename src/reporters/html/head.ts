/** How a page begins that stands by itself. */
import type { Language } from '../../language/language.js'

/**
 * A page that a draft has got into fetches nothing, and runs nothing but the script that it is given, whatever the draft.
 * @param title In mark-up. @param styles CSS. @param script A source of `script-src`, as the digest of the page's own.
 * @returns Up to the opened `<body>`.
 */
export const headOfPage = (
  language: Language,
  title: string,
  styles: string,
  script?: string,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script === undefined ? '' : `; script-src ${script}`}">
<meta name="color-scheme" content="light dark">
<title>${title} · plashka</title>
<style>${styles}</style>
</head>
<body>
`
