import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../src/library/index.js'
import { drafts } from './drafts.js'
import { htmlEntities, htmlFragment, htmlPage, markdown, plainText } from './renderings.js'
import { suite } from './suite.js'

describe('text', () => {
  suite({
    name: 'text',
    render: plainText,
    reread: source => source,
    hostile: {
      'ten thousand quotation marks': () => '«'.repeat(10_000) + 'Талибан' + '»'.repeat(10_000),
      'a long line of asterisks': () => 'Талибан' + '* '.repeat(50_000),
    },
  })
})

describe.each(['markdown', 'mdx'])('%s', name => {
  suite({
    name,
    render: markdown,
    reread: source => source.replace(/\]\([^()]*\)/g, '').replace(/\\(?=[!-/:-@[-`{-~])|(?<!\\)[*_[\]]/g, ''),
    hostile: {
      'ten thousand quotes within each other': () => '> '.repeat(10_000) + 'Талибан',
      'ten thousand lists within each other': () => '- '.repeat(10_000) + 'Талибан',
      'ten thousand brackets': () => '['.repeat(10_000) + 'Талибан' + ']'.repeat(10_000),
      'ten thousand asterisks': () => '**a '.repeat(10_000) + 'Талибан',
      'ten thousand elements within each other': () => '<div>\n'.repeat(10_000) + 'Талибан',
      'ten thousand entities': () => '&laquo;&#171;&nope;'.repeat(10_000) + 'Талибан',
      'ten thousand expressions': () => '{a{/*{"'.repeat(10_000) + 'Талибан',
      'ten thousand expressions within tags': () => '<A b={c} d="{">'.repeat(10_000) + 'Талибан',
      'ten thousand tags that never end': () => '<A b={ "'.repeat(10_000) + 'Талибан',
      'ten thousand modules': () => 'import a from "b"\n\n'.repeat(10_000) + 'Талибан',
    },
  })
})

const plainHtml = (source: string): string =>
  source
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, found => Object.keys(htmlEntities).find(key => htmlEntities[key] === found)!)
const within =
  (open: string, close: string): (() => string) =>
  () =>
    open.repeat(10_000) + 'Талибан' + close.repeat(10_000)

describe('html', () => {
  suite({
    name: 'html',
    render: htmlFragment,
    reread: plainHtml,
    hostile: {
      'ten thousand blocks within each other': within('<div>', '</div>'),
      'ten thousand elements within each other': within('<b>', '</b>'),
      'ten thousand links that are not closed': within('<a href="x">', ''),
      'ten thousand paragraphs in as many elements': within('<b title="x">', '<p>a</p>'),
      'ten thousand lists within each other': within('<ul><li>', ''),
      'ends of what has not begun': within('<div>', '</span></li></b>'),
      'ten thousand raised elements': within('<sup><a href="#1">', '</a></sup>'),
      'what is never closed': within('<!-- <a title="', ''),
      'tags that never end': within('<a ', ''),
      'attributes without end': () => `<a ${'title="x" '.repeat(10_000)}>Талибан</a>`,
      'entities that are defined by each other': () =>
        `<!DOCTYPE a [<!ENTITY a "&b;&b;">${'<!ENTITY b "&a;&a;">'.repeat(10_000)}]><p>&a;${'&b;'.repeat(10_000)}</p>`,
      'ten thousand entities': within('&laquo;&#171;&nope;&amp', '&raquo'),
      'markers of all kinds': within('Имя<sup>1</sup>* ', '<p>* a'),
    },
  })
})

describe('html pages', () => {
  suite({
    name: 'html',
    render: htmlPage,
    reread: plainHtml,
    hostile: {},
  })
})

test('the article has forty mentions, with all kinds of findings', () => {
  const article = drafts.find(({ name }) => name === 'an article of forty mentions')!
  const { mentions, messages } = inspect(plainText(article), { asOf: '2024-11-30', path: 'article.txt' })
  expect(mentions.length).toBeGreaterThanOrEqual(40)
  expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(
    new Set(['missing-notice', 'incomplete-notice', 'wrong-category']),
  )
})
