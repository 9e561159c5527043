/**
 * What word processors put on the clipboard, as plain HTML: their comments, and lists written as paragraphs.
 */

/** @param html As pasted. @returns HTML with real lists, without comments and Word's own elements. */
export function cleaned(html: string): string {
  const bare = html.replace(/<!--\[if !supportLists\]-->[\s\S]*?<!--\[endif\]-->/g, '').replace(/<!--[\s\S]*?-->/g, '')
  const { body } = new DOMParser().parseFromString(bare.replace(/<!\[(?:if|endif)[^\]]*\]>/g, ''), 'text/html')
  for (const element of body.querySelectorAll('style, script, meta, link, title')) element.remove()
  for (const element of [...body.getElementsByTagName('*')])
    if (element.localName.includes(':')) element.replaceWith(...element.childNodes)
  for (const item of body.querySelectorAll('p[class^="MsoListParagraph"]')) listed(item)
  return body.innerHTML
}

function listed(paragraph: Element): void {
  const item = document.createElement('li')
  item.append(...paragraph.childNodes)
  const before = paragraph.previousElementSibling
  if (before?.matches('ul[data-word]')) {
    before.append(item)
    paragraph.remove()
    return
  }
  const list = document.createElement('ul')
  list.dataset['word'] = ''
  list.append(item)
  paragraph.replaceWith(list)
}
