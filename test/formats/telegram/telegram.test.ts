/** Exports of Telegram Desktop, as JSON and as pages. */
import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/fixes/edits.js'
import { formatFor, parseDocuments } from '../../../src/formats/index.js'
import type { Document, Span } from '../../../src/document/types.js'

const told = ({ id, date, authors, text, links }: Document): unknown => ({
  id,
  date,
  authors,
  text,
  links: links.map(({ url }) => url),
})

/** Of a name, in the source. */
const placeIn = (document: Document): Span => {
  const start = document.text.indexOf('Медуза')
  return document.toSource({ start, end: start + 'Медуза'.length })
}

const message = {
  id: 3,
  type: 'message',
  date: '2024-11-30T23:10:00',
  date_unixtime: '1732997400',
  from: 'Редакция',
  text: [
    'Пишет ',
    { type: 'text_link', text: 'Медуза', href: 'https://a.ru/' },
    ': ',
    { type: 'bold', text: '2 * 2' },
    '',
  ],
  text_entities: [{ type: 'plain', text: 'Пишет ' }],
}
const chat = {
  name: 'Канал',
  type: 'public_channel',
  id: 1,
  messages: [
    {
      id: 1,
      type: 'service',
      date: '2024-11-01T10:00:00',
      actor: 'Канал',
      action: 'create_channel',
      title: 'Всё о том и сём',
      text: '',
    },
    {
      id: 2,
      type: 'message',
      date: '2024-11-02T10:00:00',
      photo: 'photos/1.jpg',
      title: 'Песня о том и о сём',
      text: '',
    },
    message,
  ],
}

describe('result.json', () => {
  const expected = [
    { id: '2', date: '2024-11-02', authors: [], text: '', links: [] },
    { id: '3', date: '2024-11-30', authors: ['Редакция'], text: 'Пишет Медуза: 2 * 2', links: ['https://a.ru/'] },
  ]

  test('of a chat has a document a message; what the chat itself says is none', () => {
    const source = JSON.stringify(chat)
    const documents = parseDocuments(source, { path: 'result.json' })!
    expect(documents.map(told)).toEqual(expected)
    expect(documents.map(({ unread }) => unread)).toEqual([undefined, undefined])
    const place = placeIn(documents[1]!)
    expect(source.slice(place.start, place.end)).toBe('Медуза')
  })

  test('of an account has the messages of all its chats, in their order', () => {
    const source = JSON.stringify({
      about: 'Here is the data. Telegram …',
      contacts: {},
      chats: { about: '', list: [chat, chat] },
    })
    expect(parseDocuments(source, { path: 'result.json' })!.map(told)).toEqual([...expected, ...expected])
  })
})

describe('messages.html', () => {
  const page = `<!DOCTYPE html>
<html><head><meta charset="utf-8"/><title>Exported Data</title></head>
 <body onload="CheckLocation();">
  <div class="page_wrap">
   <div class="page_header"><div class="content"><div class="text bold">Канал</div></div></div>
   <div class="page_body chat_page">
    <div class="history">
     <div class="message service" id="message-1"><div class="body details">30 November 2024</div></div>
     <div class="message default clearfix" id="message3">
      <div class="body">
       <div class="pull_right date details" title="30.11.2024 23:10:00 UTC+03:00">23:10</div>
       <div class="from_name">Редакция </div>
       <div class="text">Пишет <a href="https://a.ru/">Медуза</a>:<br><strong>да</strong> &amp; нет</div>
      </div>
     </div>
     <div class="message default clearfix joined" id="message4">
      <div class="body"><div class="pull_right date details" title="01.12.2024 00:10:00 UTC+03:00">00:10</div></div>
     </div>
    </div></div></div></body></html>`

  test('has a document a message', () => {
    expect(formatFor(page, { path: 'messages.html' })?.name).toBe('telegram-html')
    const documents = parseDocuments(page, { path: 'messages.html' })!
    expect(documents.map(told)).toEqual([
      { id: '3', date: '2024-11-30', authors: ['Редакция'], text: 'Пишет Медуза:\nда & нет', links: ['https://a.ru/'] },
      { id: '4', date: '2024-12-01', authors: [], text: '', links: [] },
    ])
    const [document] = documents
    const [{ item }, at] = [document!, placeIn(document!)]
    const added = applyEdits(page, [{ start: at.end, end: at.end, text: ' (иноагент)' }])
    expect(added).toContain('Медуза (иноагент)</a>')
    expect(page.slice(item!.start, item!.end)).toMatch(
      /^<div class="message default clearfix" id="message3">[^]*<\/div>$/,
    )
  })

  test('a message ends before the next one begins, and its day stands in it', () => {
    const source = page.replace('title="30.11.2024 23:10', 'title="99.99.2024 23:10')
    const documents = parseDocuments(source, { path: 'messages.html' })!
    const items = documents.map(({ item }) => source.slice(item!.start, item!.end))
    expect(items.map(item => item.match(/id="message\d"/g))).toEqual([['id="message3"'], ['id="message4"']])
    expect(items.every(item => item.endsWith('</div>'))).toBe(true)
    const { unreadDate } = documents[0]!
    expect([unreadDate?.text, source.slice(unreadDate?.place.start, unreadDate?.place.end)]).toEqual([
      '99.99.2024',
      '99.99.2024',
    ])
  })

  test('is told from any other page', () => {
    expect(formatFor('<p>Медуза</p>', { path: 'messages.html' })?.name).toBe('html')
  })
})
