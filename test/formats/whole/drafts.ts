/** Drafts with something of all that a format has. */
import { docx, paragraph, run } from '../docx/make.js'
import { epub } from '../epub/make.js'
import { content, icml, range } from '../indesign/make.js'
import { fodt } from '../odt/make.js'

export interface WholeDraft {
  /** Its extension says which format it is in. */
  readonly path: string
  readonly content: string | (() => Uint8Array)
}

export const bytesOf = (made: () => Uint8Array): Uint8Array => made()

const markdown = `---
title: "Раз \\"два\\""
description: 'О ''ней'''
date: 2021-07-09
authors: [Анна Ли, "Пётр Ом"]
---

# Глава *первая*

Слово **важно**, _тихо_ и ~~нет~~; [ссылка](https://a.example/x?y=1&amp;z=2 "подсказка"), <https://b.example/>.
Вторая строка\\
третья с \`кодом\` и \\*знаком\\* &laquo;R&amp;D&raquo; &#1044;.

Под заголовком
--------------

1) пункт
2) другой

   с абзацем
   - внутри *него*

+ [ ] дело
+ \`код\`

> Цитата
> в две строки
>> и глубже

| Имя | Что |
|:---|---:|
| Ом | раз \\| два |
| | **три** |

![Портрет](a.png "Подпись") и [сноска][с].

[с]: https://c.example/ 'Имя'

Факт[^1], число<sup>2</sup> и ещё*.

<!-- plashka-disable missing-notice -->

<p align="center">HTML <b>в</b> абзаце<br>и дальше</p>

\`\`\`js
код()
\`\`\`

***

[^1]: Сноска **с** выделением.

    И второй абзац.

\\* Сноска звёздочкой.
`

const html = `<!DOCTYPE html>
<html lang="ru"><head><title>Раз &amp; два</title>
<meta name="description" content="О &quot;ней&quot;"><meta name="author" content="Анна Ли">
<meta property="article:published_time" content="2021-07-09T10:00:00+03:00">
<style>.x{display:none}</style><script>var a = "Нет"</script>
<link rel="canonical" href="https://a.example/"></head>
<body><header><nav><ul><li><a href="/">Меню</a></li></ul></nav></header>
<main><article><h1>Глава <em>первая</em></h1>
<p class="lead">Слово <strong>важно</strong>, <i>тихо</i>, <del>нет</del><ins>да</ins>;
 <a href="https://a.example/x?y=1&amp;z=2" title="подсказка">ссылка <b>в ней</b></a>.<br>Вторая&nbsp;строка.</p>
<h2 hidden>Скрыто</h2><p style="display: none">И это</p><p aria-hidden="true">И то</p>
<ol start="4"><li>пункт<li value="9"><p>другой</p><ul><li>внутри</ul></ol>
<dl><dt>Имя<dd>Что это</dl>
<blockquote cite="https://b.example/"><p>Цитата</p><footer>— Ом</footer></blockquote>
<figure><img src="a.png" alt="Портрет &quot;он&quot;" title="Имя"><figcaption>Подпись</figcaption></figure>
<table><caption>Таблица</caption><thead><tr><th>Имя<th>Что</thead><tr><td>Ом<td>раз<tr><td colspan=2>* три</table>
<pre>раз
  два</pre><p><code>код()</code> и <kbd>Ввод</kbd>, <abbr title="Организация">ООН</abbr>.</p>
<p>Факт<sup><a href="#n1" id="r1">1</a></sup> и x<sup>2</sup>.</p><!-- plashka-disable missing-notice -->
<p contenteditable="false">&laquo;R&D&raquo; &#1044;&#x414; &nope;</p>
<section class="footnotes"><ol><li id="n1"><p>Сноска <em>с</em> выделением. <a href="#r1">↩</a></p></li></ol></section>
<p>* Сноска звёздочкой</p></article><aside><p>Сбоку</p></aside></main>
<footer><p>Подвал</p></footer><noscript><p>Без</p></noscript></body></html>
`

const rst = `=========
Раз и два
=========

:Author: Анна Ли
:Date: 2021-07-09

Слово **важно**, *тихо* и \`\`код\`\`; \`ссылка <https://a.example/>\`_, слово_ и https://b.example/x.
Вторая \\*строка\\* |с| [1]_ и [#а]_.

Под заголовком
--------------

1. пункт
2. другой

   с абзацем

   - внутри *него*

Имя
    Что это

    Цитата.

===== =====
Имя   Что
===== =====
Ом    раз
ещё   *три*
===== =====

+-----+-----+
| А   | Б   |
+=====+=====+
| в   | г   |
+-----+-----+

| строка
| другая

.. note:: Врезка
   идёт дальше.

.. image:: a.png
   :alt: Портрет

.. figure:: b.png

   Подпись

Код::

    нет

.. _слово: https://c.example/
.. |с| replace:: замена
.. plashka-disable missing-notice
.. [1] Сноска **с** выделением.
.. [#а] Другая.
`

const asciidoc = `= Раз и два
Анна Ли <a@b.c>
2021-07-09

Слово *важно*, _тихо_ и \`код\`; https://a.example/[ссылка], link:b.html[другая].
Вторая строка +
третья footnote:[Сноска.] и {attr}.

== Под заголовком

. пункт
. другой
** внутри *него*

Имя:: Что это

.Подпись
|===
|Имя |Что

|Ом |раз
|три |*четыре*
|===

[quote, Ом]
____
Цитата
____

image::a.png[Портрет]

NOTE: Врезка.

----
код()
----

// plashka-disable missing-notice

* [ ] дело

\\* Сноска звёздочкой.
`

const json = (value: unknown): string => JSON.stringify(value, null, 1)
const marked = (text: string, ...marks: object[]): object => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})
const link = { type: 'link', attrs: { href: 'https://a.example/?x=1' } }

const prosemirror = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [marked('Глава '), marked('первая', { type: 'em' })] },
    {
      type: 'paragraph',
      content: [
        marked('Слово "'),
        marked('важно', { type: 'bold' }),
        marked('", '),
        marked('ссы', link),
        marked('лка', link, { type: 'italic' }),
        marked(', '),
        marked('код', { type: 'code' }),
        marked(', '),
        marked('нет', { type: 'strike' }),
        { type: 'hardBreak' },
        marked('x'),
        marked('2', { type: 'superscript' }),
        marked('.'),
      ],
    },
    {
      type: 'orderedList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [marked('пункт')] }] }],
    },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [marked('Цитата')] }] },
    { type: 'codeBlock', content: [marked('код()')] },
    { type: 'image', attrs: { alt: 'Портрет', title: 'Имя', src: 'https://b.example/a.png' } },
  ],
}

const lexical = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h1', children: [{ type: 'text', text: 'Глава', format: 2 }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Слово ', format: 0 },
          { type: 'text', text: 'важно', format: 1 },
          { type: 'linebreak' },
          { type: 'link', url: 'https://a.example/', children: [{ type: 'text', text: 'ссылка' }] },
          { type: 'text', text: 'нет', format: 4 },
          { type: 'text', text: 'код', format: 16 },
          { type: 'text', text: '2', format: 64 },
        ],
      },
      {
        type: 'list',
        listType: 'number',
        children: [{ type: 'listitem', children: [{ type: 'text', text: 'пункт' }] }],
      },
      { type: 'quote', children: [{ type: 'text', text: 'Цитата' }] },
    ],
  },
}

const slate = [
  { type: 'heading-one', children: [{ text: 'Глава', italic: true }] },
  {
    type: 'paragraph',
    children: [
      { text: 'Слово ' },
      { text: 'важно', bold: true },
      { type: 'link', url: 'https://a.example/', children: [{ text: 'ссылка' }] },
      { text: 'нет', strikethrough: true },
      { text: 'код', code: true },
      { text: '2', superscript: true },
    ],
  },
  { type: 'bulleted-list', children: [{ type: 'list-item', children: [{ text: 'пункт' }] }] },
]

const quill = {
  ops: [
    { insert: 'Глава' },
    { insert: '\n', attributes: { header: 1 } },
    { insert: 'Слово ' },
    { insert: 'важно', attributes: { bold: true } },
    { insert: ' и ' },
    { insert: 'ссылка', attributes: { link: 'https://a.example/' } },
    { insert: 'нет', attributes: { strike: true } },
    { insert: 'код', attributes: { code: true } },
    { insert: '2', attributes: { script: 'super' } },
    { insert: '.\nпункт' },
    { insert: '\n', attributes: { list: 'ordered' } },
    { insert: 'Цитата' },
    { insert: '\n', attributes: { blockquote: true } },
  ],
}

const draftjs = {
  blocks: [
    { text: 'Глава', type: 'header-one' },
    {
      text: '😀 Слово важно, ссылка, код.',
      type: 'unstyled',
      inlineStyleRanges: [
        { offset: 8, length: 5, style: 'BOLD' },
        { offset: 8, length: 2, style: 'ITALIC' },
        { offset: 23, length: 3, style: 'CODE' },
      ],
      entityRanges: [{ offset: 15, length: 6, key: 0 }],
    },
    { text: 'пункт', type: 'ordered-list-item' },
    { text: 'Цитата', type: 'blockquote' },
    { text: 'код()', type: 'code-block' },
  ],
  entityMap: { 0: { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://a.example/' } } },
}

const editorjs = {
  blocks: [
    { type: 'header', data: { text: 'Глава <i>первая</i>', level: 1 } },
    {
      type: 'paragraph',
      data: {
        text: 'Слово <b>важно</b>, <a href="https://a.example/?x=1&amp;y=2">ссылка</a>, <s>нет</s>, x<sup>2</sup>.',
      },
    },
    { type: 'list', data: { style: 'ordered', items: ['пункт', 'другой &amp; ещё'] } },
    { type: 'quote', data: { text: 'Цитата', caption: 'Ом' } },
    { type: 'image', data: { file: { url: 'https://b.example/a.png' }, caption: 'Подпись' } },
    { type: 'embed', data: { source: 'https://c.example/', caption: 'Видео' } },
  ],
}

const portableText = [
  {
    _type: 'block',
    style: 'h1',
    children: [{ _type: 'span', text: 'Глава' }],
    markDefs: [],
  },
  {
    _type: 'block',
    style: 'normal',
    markDefs: [{ _key: 'a', _type: 'link', href: 'https://a.example/' }],
    children: [
      { _type: 'span', text: 'Слово ', marks: [] },
      { _type: 'span', text: 'важно', marks: ['strong'] },
      { _type: 'span', text: 'ссылка', marks: ['a'] },
      { _type: 'span', text: ' и в ней', marks: ['a', 'em'] },
      { _type: 'span', text: 'нет', marks: ['strike-through'] },
      { _type: 'span', text: 'код', marks: ['code'] },
      { _type: 'span', text: '2', marks: ['sup'] },
    ],
  },
  { _type: 'block', listItem: 'number', level: 1, children: [{ _type: 'span', text: 'пункт' }] },
  { _type: 'block', style: 'blockquote', children: [{ _type: 'span', text: 'Цитата' }] },
]

const mobiledoc = {
  version: '0.3.2',
  atoms: [['soft-return', '', {}]],
  cards: [['image', { src: 'https://b.example/a.png', alt: 'Портрет', caption: 'Подпись' }]],
  markups: [['strong'], ['a', ['href', 'https://a.example/']], ['em'], ['s'], ['code']],
  sections: [
    [1, 'h1', [[0, [2], 1, 'Глава']]],
    [
      1,
      'p',
      [
        [0, [], 0, 'Слово '],
        [0, [0], 1, 'важно'],
        [1, [], 0, 0],
        [0, [1], 0, 'ссылка'],
        [0, [], 1, ' в ней'],
        [0, [3], 1, 'нет'],
        [0, [4], 1, 'код'],
      ],
    ],
    [3, 'ol', [[[0, [], 0, 'пункт']]]],
    [10, 0],
  ],
}

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Лента</title>
<item><title>Раз &amp;amp; два</title><link>https://a.example/1?x=1&amp;y=2</link><guid>g1</guid><dc:creator>Анна Ли</dc:creator><pubDate>Fri, 09 Jul 2021 10:00:00 +0300</pubDate>
<description>Лид &lt;b&gt;важный&lt;/b&gt; R&amp;amp;D</description>
<content:encoded><![CDATA[<h2>Глава</h2><p>Слово <em>тихо</em>, <a href="https://b.example/?x=1&amp;y=2">ссылка</a>; x<sup>2</sup>.</p><ul><li>пункт</li></ul><img src="a.png" alt="Портрет"><!-- plashka-disable missing-notice --><p>* Сноска</p>]]></content:encoded></item>
<item><title>Три</title><pubDate>вчера</pubDate><description>Просто &amp;laquo;слова&amp;raquo;</description></item>
</channel></rss>
`

const ndjson = [
  {
    id: 7,
    title: 'Раз "два"',
    summary: 'Лид',
    text: 'Слово **важно**, [ссылка](https://a.example/) и \\*.\n\nВторой абзац.',
    date: '2021-07-09',
    author: [{ name: 'Анна Ли' }, 'Пётр Ом'],
    url: 'https://b.example/?x=1',
  },
  { _id: 'b', headline: 'Три', body: '<p>Слово <i>тихо</i>.</p><p>* Сноска</p>', published_at: 'вчера' },
  {
    guid: 'c',
    content: ['Раз ', { type: 'bold', text: 'два' }, { type: 'text_link', text: ' три', href: 'https://c.example/' }],
  },
  { other: 'Слова, которых никто не назвал текстом' },
]
  .map(record => JSON.stringify(record))
  .join('\n')

const srt = `1
00:00:01,000 --> 00:00:02,500
<i>Слово</i> тихо,
<font color="red">и дальше</font>

2
00:00:03,000 --> 00:00:04,000
— Раз &amp; два.
- Три.
`

const vtt = `WEBVTT - Имя

NOTE
plashka-disable missing-notice

STYLE
::cue {}

раз
00:01.000 --> 00:02.000 align:start
<v Анна Ли>Слово <b>важно</b>.

00:03.000 --> 00:04.000
<c.x>R&amp;D</c> &lt;да&gt; <00:03.500>и ещё.
`

const text = `Раз и два

Слово важно, сообщает *Ом*; https://a.example/x, и
дальше та же строка.
— Пункт;
— другой.

Факт¹ и ещё*.

¹ Сноска.
* Другая сноска
в две строки.
`

const rtf = String.raw`{\rtf1\ansi\ansicpg1251\uc1{\fonttbl{\f0 Times;}}{\stylesheet{\s1 heading 1;}{\s2 List Bullet;}}{\info{\author Anna Li}{\title T}{\creatim\yr2021\mo7\dy9}}
\pard\s1\outlinelevel0 \u1056?\u1072?\u1079?\par
\pard\plain \u1057?\u1083?\u1086?\u1074?\u1086? {\b \u1074?\u1072?\u1078?\u1085?\u1086?}, {\i \u1090?\u1080?\u1093?\u1086?}{\strike \u1085?\u1077?\u1090?}{\v \u1085?\u1077?\u1090?}\line \'c2\'f2\'ee\'f0\'e0\'ff\~x{\super 2}\endash\rquote .\par
{\field{\*\fldinst HYPERLINK "https://a.example/"}{\fldrslt \u1089?\u1089?\u1099?\u1083?\u1082?\u1072?}}{\super\chftn{\footnote \pard {\super\chftn} \u1057?\u1085?\u1086?\u1089?\u1082?\u1072?.}} \u1080?\par
\trowd\cellx1000\cellx2000\pard\intbl A\cell B\cell\row
\pard{\pntext\f0 1.\tab}\ls1 \u1087?\u1091?\u1085?\u1082?\u1090?\par
{\header \pard H\par}{\footer \pard F\par}
\pard * N\par}`

const wordStyles =
  '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="c"><w:name w:val="caption"/></w:style>'
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>'
const word = (): Uint8Array =>
  docx({
    styles: wordStyles,
    numbering,
    links: { l1: 'https://a.example/?x=1&amp;y=2' },
    header: paragraph('Шапка'),
    footer: paragraph('Подвал'),
    footnotes: `<w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>' + run(' Сноска.'))}</w:footnote>`,
    body:
      paragraph('Глава', '<w:pStyle w:val="1"/>') +
      paragraph(
        run('Слово ') +
          run('важно', '<w:b/>') +
          run(' и ') +
          run('тихо', '<w:i/>') +
          run('скрыто', '<w:vanish/>') +
          run('нет', '<w:strike/>') +
          `<w:hyperlink r:id="l1">${run('ссылка', '<w:u w:val="single"/>')}</w:hyperlink>` +
          '<w:r><w:footnoteReference w:id="2"/></w:r>' +
          `<w:del w:id="1"><w:r><w:delText>было</w:delText></w:r></w:del><w:ins w:id="2">${run('стало &amp; есть')}</w:ins>` +
          '<w:r><w:br/></w:r>' +
          run('x') +
          run('2', '<w:vertAlign w:val="superscript"/>') +
          '<w:r><w:tab/><w:noBreakHyphen/></w:r>',
      ) +
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.example/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          run('поле') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          run('.'),
      ) +
      paragraph('пункт', item) +
      paragraph('другой', item) +
      `<w:tbl><w:tr><w:tc>${paragraph('Имя')}</w:tc><w:tc>${paragraph('Что')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Ом')}</w:tc></w:tr></w:tbl>` +
      paragraph('Подпись', '<w:pStyle w:val="c"/>') +
      paragraph('* Сноска звёздочкой'),
  })

const office = fodt({
  styles:
    '<style:style style:name="U" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
  body:
    '<text:h text:outline-level="1">Глава</text:h>' +
    '<text:p>Слово <text:span text:style-name="B">важно</text:span>,<text:s text:c="2"/><text:a xlink:href="https://a.example/?x=1&amp;y=2">ссылка</text:a><text:tab/>и<text:line-break/>дальше &amp; x<text:span text:style-name="U">2</text:span><text:span text:style-name="H">скрыто</text:span><text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Сноска.</text:p></text:note-body></text:note>.</text:p>' +
    '<text:list><text:list-item><text:p>пункт</text:p></text:list-item></text:list>' +
    '<table:table><table:table-row><table:table-cell><text:p>Имя</text:p></table:table-cell><table:table-cell><text:p>Что</text:p></table:table-cell></table:table-row></table:table>' +
    '<text:p>До<draw:frame><draw:text-box><text:p>Рамка</text:p></draw:text-box></draw:frame><draw:frame><draw:image xlink:href="a.png"/><svg:title>Портрет</svg:title><svg:desc>Он</svg:desc></draw:frame> и после.</text:p>' +
    '<text:p>* Сноска звёздочкой</text:p>',
})

const layout = icml(
  range(content('Глава'), 'Heading 1') +
    range(
      content('Слово ') +
        content('важно', ' FontStyle="Bold"') +
        `<HyperlinkTextSource Self="u1">${content('ссылка')}</HyperlinkTextSource>` +
        content('2', ' Position="Superscript"') +
        `<CharacterStyleRange><Footnote>${range('<CharacterStyleRange><Content><?ACE 4?> Сноска.</Content></CharacterStyleRange>')}</Footnote></CharacterStyleRange>` +
        content(' R&D.'),
    ) +
    range(
      `<Table><Cell Name="0:0">${range(content('Имя'))}</Cell><Cell Name="1:0">${range(content('Что'))}</Cell></Table>`,
    ) +
    range(content('* Сноска звёздочкой')),
  '<HyperlinkURLDestination Self="u" DestinationURL="https://a.example/?x=1&amp;y=2"/>',
)

const book = (): Uint8Array =>
  epub({
    title: 'Книга &amp; ещё',
    metadata:
      '<dc:creator>Анна Ли</dc:creator><dc:date>2021-07-09</dc:date><dc:description>О &lt;ней&gt;</dc:description>',
    chapters: {
      'a.xhtml':
        '<h1>Глава</h1><p>Слово <em>тихо</em>, <a href="https://a.example/">ссылка</a><a href="n.xhtml#n1"><sup>1</sup></a> &amp; &#1044;.</p><ol><li>пункт</li></ol>',
      'n.xhtml': '<div id="n1"><p><a href="a.xhtml">1</a> Сноска.</p></div><p>Конец.</p>',
    },
  })

export const drafts: readonly WholeDraft[] = [
  { path: 'draft.txt', content: text },
  { path: 'draft.md', content: markdown },
  { path: 'draft.html', content: html },
  { path: 'draft.rst', content: rst },
  { path: 'draft.adoc', content: asciidoc },
  { path: 'draft.srt', content: srt },
  { path: 'draft.vtt', content: vtt },
  { path: 'draft.rss', content: rss },
  { path: 'draft.jsonl', content: ndjson },
  { path: 'draft.rtf', content: rtf },
  { path: 'draft.docx', content: word },
  { path: 'draft.fodt', content: office },
  { path: 'draft.icml', content: layout },
  { path: 'draft.epub', content: book },
  { path: 'prosemirror.json', content: json(prosemirror) },
  { path: 'lexical.json', content: json(lexical) },
  { path: 'slate.json', content: json(slate) },
  { path: 'quill.json', content: json(quill) },
  { path: 'draftjs.json', content: json(draftjs) },
  { path: 'editorjs.json', content: json(editorjs) },
  { path: 'portable-text.json', content: json(portableText) },
  { path: 'mobiledoc.json', content: json(mobiledoc) },
]
