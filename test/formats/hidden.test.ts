/** What is struck out or hidden is said to nobody: no notice, no mention. */
import { expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'

const wordsOf = (source: string, path: string): string =>
  parseDocument(source, { path })!.text.replace(/\s+/g, ' ').trim()

const elements = [
  '<del>нет</del>',
  '<s>нет</s>',
  '<strike>нет</strike>',
  '<span hidden>нет</span>',
  '<span hidden="until-found">нет</span>',
  '<b style="color: red; DISPLAY : none !important">нет</b>',
  '<b style="visibility:hidden;">нет</b>',
  '<b style="opacity: 0">нет</b>',
  '<b style="opacity:0.0;color:red">нет</b>',
  '<b style="font-size:0px">нет</b>',
  '<b style="color:red; text-decoration: underline line-through 2px !important">нет</b>',
  '<b style="text-decoration-line:line-through">нет</b>',
  '<b style="position:absolute; left:-9999px">нет</b>',
  '<b style="text-indent: -10000px">нет</b>',
  '<b style="clip: rect(0 0 0 0)">нет</b>',
  '<b style="clip:rect(1px, 1px, 1px, 1px);">нет</b>',
  '<b style="clip-path: inset(50%)">нет</b>',
  '<b style="color: transparent">нет</b>',
  '<b style="color: rgba(0, 0, 0, 0)">нет</b>',
  '<b style="color: rgb(0 0 0 / 0%)">нет</b>',
  '<b style="color:#0000">нет</b>',
  '<b style="color:#FFFFFF00">нет</b>',
  '<b style="transform: scale(0)">нет</b>',
  '<b style="height:0;overflow:hidden">нет</b>',
  '<b style="overflow: hidden; position: absolute; width: 1px; height: 1px">нет</b>',
  '<b style="display/* a */: /* b; c */ none">нет</b>',
  '<b style="display: none !important; display: inline">нет</b>',
  '<b style="display:none;color:">нет</b>',
  '<i aria-hidden="true">нет</i>',
  '<i class="a visually-hidden">нет</i>',
  '<span hidden><span>нет</span>, нет</span>',
]

test.each(elements)('hidden in HTML and in Markdown: %s', element => {
  for (const path of ['a.html', 'a.md', 'a.mdx']) {
    expect(wordsOf(`<p>Да ${element} и да.</p>`, path)).toBe('Да и да.')
    expect(wordsOf(`Да ${element} и да.`, path)).toBe('Да и да.')
  }
})

test.each([
  '<span>да</span>',
  '<span style="opacity: 0.5">да</span>',
  '<span style="font-size: 0.8em">да</span>',
  '<b style="display:inline">да</b>',
  '<b style="display:none; display:inline">да</b>',
  '<b style="color:#000">да</b>',
  '<b style="color:rgba(0,0,0,0.5)">да</b>',
  '<b style="color:#00000011">да</b>',
  '<b style="height:0">да</b>',
  '<b style="overflow:hidden">да</b>',
  '<b style="overflow:hidden;height:1px">да</b>',
  '<b style="transform:scale(0.9)">да</b>',
  '<b style="none">да</b>',
  '<b style="left:-10px">да</b>',
  '<b style="margin-left:-9999px">да</b>',
  '<b style="clip: rect(0 10px 10px 0)">да</b>',
  '<b style="background-color: transparent">да</b>',
  '<b style="background:url(display:none.png)">да</b>',
  '<b style="text-decoration: underline">да</b>',
  '<i aria-hidden="false">да</i>',
  '<i class="hidden-gem">да</i>',
  '<ins>да</ins>',
])('not hidden: %s', element => {
  for (const path of ['a.html', 'a.md']) expect(wordsOf(`Да ${element} и да.`, path)).toBe('Да да и да.')
})

test('what is hidden of a page: blocks, words shown without scripts, alternative texts, links', () => {
  const { text, links } = parseDocument(
    '<div style="display:none"><p>Нет <a href="https://a.example">нет</a></p></div><noscript>нет</noscript>' +
      '<template>нет</template><img hidden alt="нет"><p>Да <s>нет</p><p>и да</p>',
    { path: 'a.html' },
  )!
  expect(text.replace(/\s+/g, ' ').trim()).toBe('Да и да')
  expect(links).toEqual([])
})

test('a hidden element that is closed at once hides nothing behind it', () => {
  for (const path of ['a.md', 'a.mdx']) expect(wordsOf('Да <span hidden/> да и да.', path)).toBe('Да да и да.')
})

test.each(['template', 'noscript'])('a hidden <%s> within a paragraph does not part it', name => {
  const { text, blocks } = parseDocument(`<p>Раз <${name}>нет</${name}> два.</p><p>Три.</p>`, { path: 'a.html' })!
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['Раз два.', 'Три.'])
})

test.each(['canvas', 'object', 'dialog'])('what a <%s> holds is not shown', name => {
  expect(wordsOf(`<p>Раз</p><${name}><p>нет</p></${name}><p>два.</p>`, 'a.html')).toBe('Раз два.')
})

test('a dialogue that is open is shown', () => {
  expect(wordsOf('<dialog open><p>Да.</p></dialog>', 'a.html')).toBe('Да.')
})

test('struck out in Markdown', () => {
  expect(wordsOf('Да ~~нет *нет* [нет](https://a.example) нет~~ и ~нет~ да, ~5 и ~6 да', 'a.md')).toBe(
    'Да и да, ~5 и ~6 да',
  )
  expect(wordsOf('Да ~~нет\nнет~~ **и ~~нет~~ да**', 'a.md')).toBe('Да и да')
})

test('Markdown between hiding tags of HTML', () => {
  expect(wordsOf('Да.\n\n<div hidden>\n\nНет.\n\n- нет `нет`\n\n</div>\n\nИ да.', 'a.md')).toBe('Да. И да.')
})

test('a tag that is not closed hides no more than its paragraph', () => {
  expect(wordsOf('Да <s>нет.\n\nИ да.', 'a.md')).toBe('Да И да.')
})

test('a script, a style or a template in a block hides nothing behind itself', () => {
  for (const name of ['script', 'style', 'template'])
    for (const path of ['a.html', 'a.md'])
      expect(wordsOf(`<div>\nДа <${name}>нет</${name}>\nи да.\n</div>`, path)).toBe('Да и да.')
})

test.each([
  `<span style={{display: 'none'}}>нет</span>`,
  '<span style={{ "display": `none` }}>нет</span>',
  `<span style={{color: 'red', visibility: 'hidden'}}>нет</span>`,
  `<span style={{...own, textDecoration: 'line-through'}}>нет</span>`,
  '<span style={{opacity: 0}}>нет</span>',
  '<span hidden={true}>нет</span>',
  '<span aria-hidden={true}>нет</span>',
  `<span className="sr-only">нет</span>`,
  `<span className={'a sr-only'}>нет</span>`,
  '<span className={`sr-only`}>нет</span>',
])('hidden in MDX: %s', element => {
  expect(wordsOf(`Да ${element} и да.`, 'a.mdx')).toBe('Да и да.')
})

test.each([
  `<span style={{display: open ? 'block' : 'none'}}>да</span>`,
  `<span style={{color: 'none'}}>да</span>`,
  `<span style={styles.hidden}>да</span>`,
  '<span hidden={false}>да</span>',
  '<span hidden={isHidden}>да</span>',
  '<span aria-hidden={false}>да</span>',
  '<span className={styles.a}>да</span>',
  '<span {...{hidden: 1}}>да</span>',
])('not hidden in MDX, as far as can be told: %s', element => {
  expect(wordsOf(`Да ${element} и да.`, 'a.mdx')).toBe('Да да и да.')
})

test.each([
  [`<div style={{display: 'none'}}>\n\nНет.\n\n<div>нет</div>\n\n<div />\n\nнет\n\n</div>`, 'Да. И да.'],
  ['<Card.Body hidden>\n\nНет.\n\n<Card>нет</Card>\n\n</Card.Body>', 'Да. И да.'],
  ['<div hidden />\n\nДа.', 'Да. Да. И да.'],
  ['<div>\n\nДа.\n\n</div>', 'Да. Да. И да.'],
  ['<div hidden>\n\nНет.', 'Да.'],
])('an element of MDX around Markdown: %s', (element, words) => {
  expect(wordsOf(`Да.\n\n${element}\n\nИ да.`, 'a.mdx')).toBe(words)
})
