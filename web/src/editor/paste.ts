/**
 * What word processors put on the clipboard, as plain HTML: their comments, their titles, and lists written as
 * paragraphs.
 */
import { sure } from '../../../src/checked/index.js'

/** @param html As pasted. @returns HTML with real headings and lists, without comments and Word's own elements. */
export function cleaned(html: string): string {
  // Parsed, a style sheet would be one that the page's policy forbids.
  const bare = html.replace(/<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>|<!\[(?:if|endif)[^\]]*\]>/gi, '')
  const { body } = new DOMParser().parseFromString(bare, 'text/html')
  for (const element of body.querySelectorAll('script, meta, link, title')) element.remove()
  for (const element of [...body.getElementsByTagName('*')])
    if (element.localName.includes(':')) element.replaceWith(...element.childNodes)
  for (const title of body.querySelectorAll('p.MsoTitle')) {
    const heading = document.createElement('h1')
    heading.append(...title.childNodes)
    title.replaceWith(heading)
  }
  for (const paragraph of body.querySelectorAll('p')) {
    const item = itemOf(paragraph)
    if (item) listed(item)
  }
  return body.innerHTML
}

interface Item {
  readonly paragraph: Element
  /** Which of the lists of the text it belongs to. */
  readonly list: string
  /** From 1. */
  readonly level: number
  /** Number, letter or bullet, as it stands before the words. */
  readonly marker: string
}

/** Word tells list and level in a property of its own, `mso-list`, and has the marker among the words. */
function itemOf(paragraph: Element): Item | undefined {
  const found = /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(paragraph.getAttribute('style') ?? '')
  if (!found && !paragraph.className.startsWith('MsoListParagraph')) return undefined
  const markers = [...paragraph.querySelectorAll('[style]')].filter(({ attributes }) =>
    /mso-list:\s*ignore/i.test(sure(attributes.getNamedItem('style')).value),
  )
  const marker = markers.map(({ textContent }) => textContent.trim()).join('')
  for (const element of markers) element.remove()
  return { paragraph, list: found?.[1] ?? '', level: Number(found?.[2] ?? 1), marker }
}

/** Puts an item into the list before it, into one within that list's last item, or into a new one. */
function listed({ paragraph, list: name, level, marker }: Item): void {
  const item = document.createElement('li')
  item.append(...paragraph.childNodes)
  const before = paragraph.previousElementSibling
  let list = before?.matches(listsOfWord) ? before : undefined
  let parent: Element | undefined
  for (let depth = 1; list && depth < level; depth++) {
    parent = sure(list.lastElementChild)
    list = [...parent.children].findLast(child => child.matches(listsOfWord))
  }
  const tag = isNumber(marker) ? 'ol' : 'ul'
  if (list?.localName !== tag || list.getAttribute('data-word') !== name) {
    list = newList(tag, name, marker)
    if (parent) parent.append(list)
    else paragraph.before(list)
  }
  list.append(item)
  paragraph.remove()
}

const listsOfWord = '[data-word]'

/** Bullets are single signs, among them the letter “o”. */
const isNumber = (marker: string): boolean => /^\(?[\p{L}\d.]+[.)]$/u.test(marker)

function newList(tag: 'ol' | 'ul', name: string, marker: string): Element {
  const list = document.createElement(tag)
  list.dataset['word'] = name
  const first = /(\d+)\D*$/.exec(marker)?.[1]
  if (first !== undefined && first !== '1') list.setAttribute('start', first)
  return list
}
