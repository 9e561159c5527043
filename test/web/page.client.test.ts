/** The page end to end: paste, fix, copy, compare. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { docx, paragraph, run } from '../formats/docx/make.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { packed } from '../../src/knowledge/bundle/format.js'
import { parseList } from '../../src/registry/parse.js'
import { buildRegistry, registryToJson } from '../../src/registry/registry.js'
import { agentsXlsx } from '../importer/official-files.js'
import { knownAgents } from '../importer/known-files.js'
import { picture } from '../pictures.js'
import { browserPath, clipboard, PageHost, paste } from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const article = `<h1>Новости дня</h1>
<p>Об этом сообщил <b>Талибан</b>, пишет <a href="https://example.org/">агентство</a>.</p>
<ul><li>Книга <i>Бориса Акунина</i> вышла.</li></ul>
<table><tbody><tr><td>Ячейка</td><td>Талибан</td></tr></tbody></table>
<p><img src="https://example.org/picture.png" alt="вид города">Конец.</p>`

const suite = browserPath === undefined ? describe.skip : describe

suite('the page (needs a chromium)', () => {
  let host: PageHost
  let page: Page
  beforeAll(async () => {
    host = await PageHost.start()
  })
  afterAll(() => host.stop())
  beforeEach(async () => {
    host.complaints.length = 0
    page = await host.open()
  })
  afterEach(async () => {
    await page.context().close()
    expect(host.requests.filter(url => !url.startsWith('blob:'))).toEqual([])
    expect(host.complaints).toEqual([])
  })

  const items = () => page.locator('.item')
  const copied = async (type: string): Promise<string> => {
    await page.locator('[data-action=copy]').click()
    return clipboard(page, type)
  }

  test('tells in reading order what is due in pasted rich text', async () => {
    await paste(page, article)
    await items().nth(1).waitFor()
    expect(await page.locator('.item .place').allTextContents()).toEqual(['Талибан', 'Бориса Акунина'])
    expect(await page.locator('.item .entity').allTextContents()).toEqual(['Движение «Талибан»', 'Борис Акунин'])
    expect(await page.locator('.ProseMirror .mention').allTextContents()).toEqual([
      'Талибан',
      'Бориса Акунина',
      'Талибан',
    ])
  })

  test('looks as the documentation shows it', async () => {
    await paste(
      page,
      `<h1>Суд отложил заседание</h1><p>Заседание перенесли на декабрь, сообщает <b>«Медиазона»</b> (признана иностранным агентом). Адвокат <i>Иван Павлов</i> подал жалобу, её поддержал Дмитрий Муратов.</p><p>В другом зале слушали дело участников «Хизб ут-Тахрир». Писатель Борис Акунин назвал приговор предсказуемым.</p>`,
    )
    await items().nth(4).waitFor()
    await page.setViewportSize({ width: 1100, height: 640 })
    await picture(page, 'page')
  })

  test('fixes everything, keeps the formatting, and undoes it in one step', async () => {
    await paste(page, article)
    await items().nth(1).waitFor()
    const before = await copied('text/html')
    await page.locator('[data-action=fix-all]').click()
    await page.locator('.items .none').waitFor()
    const html = await copied('text/html')
    expect(html).toContain('<strong>Талибан</strong> (')
    expect(html).toContain('<em>Бориса Акунина</em> (признан иностранным агентом)')
    expect(html).toContain('<a href="https://example.org/">агентство</a>')
    expect(html).toContain('<td><p>Талибан</p></td>')
    expect(html.replace(/ \([^)]*(?:признан|запрещ)[^)]*\)/g, '')).toBe(before)
    expect(await copied('text/plain')).toContain('Книга Бориса Акунина (признан иностранным агентом) вышла.')
    await page.locator('[data-action=undo]').click()
    await items().nth(1).waitFor()
    expect(await copied('text/html')).toBe(before)
  })

  test('fixes one from its item and one by key', async () => {
    await paste(page, article)
    await items().nth(1).waitFor()
    await items().nth(1).locator('[data-fix=one]').click()
    await page.locator('.items:not(:has(.item:nth-child(2))) .item').waitFor()
    expect(await page.locator('.ProseMirror li').textContent()).toContain('(признан иностранным агентом)')
    await page.locator('.ProseMirror').focus()
    await page.keyboard.press('F8')
    await page.keyboard.press('Control+.')
    await page.locator('.items .none').waitFor()
  })

  test('offers no fix where only a hand can mend, and says when there is nothing to mend', async () => {
    await paste(page, '<p>Подробности <a href="https://meduza.io/news">тут</a>.</p>')
    await items().first().waitFor()
    expect(await page.locator('[data-rule=banned-link] [data-fix]').count()).toBe(0)
    await page.locator('[data-action=fix-all]').click()
    await status(/вручную/)
    await page.locator('[data-action=new]').click()
    await page.locator('.none').waitFor()
    await page.locator('[data-action=fix-all]').click()
    await status(/Замечаний нет/)
  })

  test('reads a table row by row, and says why it takes words for a mention', async () => {
    const row = (...cells: readonly string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
    await paste(page, `<table>${row('Борис Акунин', 'писатель')}${row('Дмитрий Быков', 'иностранный агент')}</table>`)
    await items().first().waitFor()
    expect(await page.locator('.item .place').allTextContents()).toEqual(['Борис Акунин'])
    const why = page.locator('.item details', { hasText: 'Почему это упоминание' })
    expect(await why.locator('p').first().textContent()).toMatch(/^\+\d+ /)
  })

  test('writes footnotes at the end', async () => {
    await page.locator('[name=style]').selectOption('footnote')
    await paste(page, '<p>Борис Акунин выпустил книгу.</p>')
    await items().first().waitFor()
    await page.locator('[data-action=fix-all]').click()
    await page.locator('.items .none').waitFor()
    expect(await page.locator('.ProseMirror > p').allTextContents()).toEqual([
      'Борис Акунин* выпустил книгу.',
      '* Признан иностранным агентом',
    ])
  })

  test('fixes all of an entity under a strict policy', async () => {
    await page.locator('[name=profile]').selectOption('strict')
    await paste(page, '<p>Борис Акунин пишет.</p><p>Борис Акунин и Талибан молчат.</p>')
    await items().nth(2).waitFor()
    await page.locator('[data-fix=entity]').first().click()
    await page.locator('.items:not(:has(.item:nth-child(2))) .item').waitFor()
    expect(await page.locator('.item .place').allTextContents()).toEqual(['Талибан'])
  })

  test('opens the card of an entity and gives the focus back', async () => {
    await paste(page, article)
    await items().first().locator('[data-about]').click()
    const dialog = page.locator('dialog')
    expect(await dialog.textContent()).toContain('Талибан')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('neither the page nor a worker of it can send anything', async () => {
    const attempt = `fetch('${host.address}sent').then(() => 'sent', () => 'refused')`
    expect(await page.evaluate(attempt)).toBe('refused')
    const inWorker = `new Promise(resolve => {
      const source = URL.createObjectURL(new Blob([${JSON.stringify(`${attempt}.then(postMessage)`)}]))
      new Worker(source).onmessage = ({ data }) => resolve(data)
    })`
    expect(await page.evaluate(inWorker)).toBe('refused')
    expect(host.complaints.splice(0).every(complaint => complaint.includes('Content Security Policy'))).toBe(true)
  })

  test('speaks English, too', async () => {
    await page.locator('[name=language]').selectOption('en')
    await paste(page, article)
    await items().nth(1).waitFor()
    expect(await page.locator('h1').first().textContent()).toBe('Plashka')
    expect(await page.locator('.item .reason').first().textContent()).toMatch(/no notice/)
  })

  const open = (name: string, content: string | Uint8Array): Promise<void> =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  const downloaded = async (): Promise<{ name: string; bytes: Uint8Array }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action=download]').click(),
    ])
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
  }
  const fixAll = async (): Promise<void> => {
    await items().first().waitFor()
    await page.locator('[data-action=fix-all]').click()
    await page.locator('.items .none').waitFor()
  }
  const status = (text: RegExp): Promise<void> => page.locator('[role=status]', { hasText: text }).waitFor()

  test.each([
    ['draft.md', '# Заголовок\n\nПишет **Борис Акунин**.\n\n* один\n* два\n', 'Акунин**'],
    ['draft.txt', '\uFEFFЗаголовок\r\n\r\nПишет Борис Акунин.\r\n', 'Акунин'],
    [
      'draft.html',
      '<!doctype html>\n<body class=a><p>Пишет <b class="x">Борис Акунин</b>.<p>&copy; <i>Всё</i>\n',
      'Акунин</b>',
    ],
  ])('opens %s and gives it back byte for byte where no fix is', async (name, source, behind) => {
    await open(name, source)
    await fixAll()
    const saved = await downloaded()
    expect(saved.name).toBe(name)
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(saved.bytes)).toBe(
      source.replace(behind, `${behind} (признан иностранным агентом)`),
    )
  })

  const wordDraft = docx({
    body:
      paragraph(run('Новости'), '<w:outlineLvl w:val="0"/>') +
      paragraph(run('Пишет ') + run('Борис Акунин', '<w:b/>') + run(', писатель.')) +
      paragraph(run('Талибан молчит.')),
  })

  test('opens a Word document, takes what is typed and mended, gives a Word document back', async () => {
    await open('draft.docx', wordDraft)
    await items().nth(1).waitFor()
    expect(await page.locator('.ProseMirror h2').textContent()).toBe('Новости')
    expect(await page.locator('.ProseMirror strong').textContent()).toBe('Борис Акунин')
    await page.locator('.ProseMirror p').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' И Максим Кац.')
    await items().nth(2).waitFor()
    await page.locator('[name=style]').selectOption('footnote')
    await fixAll()
    const { name, bytes } = await downloaded()
    expect(name).toBe('draft.docx')
    const xml = (part: string): string => new TextDecoder().decode(unzipSync(bytes)[part])
    expect(xml('word/document.xml')).toMatch(
      /<w:b\/><\/w:rPr><w:t[^>]*>Борис Акунин<\/w:t>.*w:footnoteReference.*писатель/s,
    )
    // What is typed while the page takes over what came before it stands in a run of its own.
    expect(xml('word/document.xml').replaceAll(/<[^>]+>/g, '')).toContain('Максим Кац')
    expect(xml('word/footnotes.xml')).toContain('ризнан иностранным агентом')
    await page.locator('[data-action=undo]').click()
    await items().nth(2).waitFor()
    await page.locator('.ProseMirror').focus()
    const shown = () => page.locator('.ProseMirror').textContent()
    for (let times = 0; times < 9 && (await shown())?.includes('Кац'); times++) await page.keyboard.press('Control+z')
    expect((await downloaded()).bytes).toEqual(wordDraft)
  })

  test('keeps the paragraphs of a Word document, and says so', async () => {
    await open('draft.docx', wordDraft)
    await items().nth(1).waitFor()
    const lines = () => page.locator('.ProseMirror > *').count()
    const before = await lines()
    await page.locator('.ProseMirror p').first().click()
    await page.keyboard.press('Enter')
    await status(/абзац/)
    await paste(page, '<p>один</p><p>два</p>', 'один\nдва')
    expect(await lines()).toBe(before)
    expect(await page.locator('.ProseMirror').textContent()).toContain('один два')
  })

  test('undo leads back over the opening of a file to what stood there before', async () => {
    await paste(page, article)
    await items().nth(1).waitFor()
    const before = await copied('text/html')
    await open('draft.md', 'Пишет **Борис Акунин**.\n')
    await page.locator('.items:not(:has(.item:nth-child(2))) .item').waitFor()
    await page.locator('[data-action=undo]').click()
    await items().nth(1).waitFor()
    expect(await copied('text/html')).toBe(before)
    await page.locator('[data-action=redo]').click()
    await page.locator('.items:not(:has(.item:nth-child(2))) .item').waitFor()
    expect(new TextDecoder().decode((await downloaded()).bytes)).toBe('Пишет **Борис Акунин**.\n')
  })

  test('takes a file that is dropped, and says what it cannot read', async () => {
    const drop = (name: string, content: string) =>
      page.evaluate(
        `(() => {
          const data = new DataTransfer()
          data.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}))
          const at = { clientX: 300, clientY: 300, bubbles: true, cancelable: true, dataTransfer: data }
          document.querySelector('.ProseMirror').dispatchEvent(new DragEvent('drop', at))
        })()`,
      )
    await drop('draft.md', 'Пишет **Борис Акунин**.\n')
    await items().first().waitFor()
    expect(await page.locator('.ProseMirror').textContent()).toBe('Пишет **Борис Акунин**.')
    await drop('table.xlsx', 'PK')
    await status(/не читаются/)
    await drop('draft.docx', 'no archive')
    await status(/^draft\.docx: .*архив/)
    expect(await page.locator('.ProseMirror').textContent()).toBe('Пишет **Борис Акунин**.')
  })

  test('takes in the file of a register, and says what it cannot read', async () => {
    await page.locator('[name=day]').fill('2026-11-01')
    await paste(page, '<p>Пишут Борис Акунин и Автандил Кукушкинбах.</p>')
    await page.locator('.stale').getByRole('button').click()
    const load = (content: Uint8Array): Promise<void> =>
      page
        .locator('input[data-register=foreign-agent]')
        .setInputFiles({ name: 'export.xlsx', mimeType: '', buffer: Buffer.from(content) })
    const told = (text: RegExp): Promise<void> => page.locator('dialog [role=status]', { hasText: text }).waitFor()
    await load(new TextEncoder().encode('PK no workbook'))
    await told(/архив/)
    await load(agentsXlsx([...knownAgents(), { name: 'Кукушкинбах Автандил Ильич', listed: '30.10.2026' }]))
    await told(/новых 1\D/)
    expect(await page.locator('dialog [role=status]').textContent()).toContain('Кукушкинбах')
    // The script that reads registers is the page's own.
    const scripts = host.requests.splice(0).filter(url => !url.startsWith('blob:'))
    expect(scripts.map(url => new URL(url).pathname.replace(/-.*/, ''))).toEqual(['/assets/client'])
    await page
      .locator('input[data-register=any]')
      .setInputFiles({ name: 'weather.html', mimeType: '', buffer: Buffer.from('<p>Погода</p>') })
    await told(/не из реестров/)
    await page.keyboard.press('Escape')
    await items().nth(1).waitFor()
    expect(await page.locator('.item .place').allTextContents()).toEqual(['Борис Акунин', 'Автандил Кукушкинбах'])
  })

  test('stands on the lists that lie beside it on its host', async () => {
    const list = `list: agents
title: Agents
category: foreign-agent
source: { title: Register }
checked: 2026-11-20
entities:
  - { id: avtandil-kukushkinbakh, kind: person, gender: m, name: Кукушкинбах Автандил Ильич, designations: [{ listed: 2026-10-30 }] }
`
    const registry = buildRegistry([parseList(list, 'agents.yml')], { base: builtinKnowledge().registry })
    const bundle = packed(
      { made: '2026-11-20T18:00:00.000Z', plashka: '0.1.0', registers: {} },
      { registry: new TextEncoder().encode(registryToJson(registry)), lexicon: new Uint8Array() },
      () => [],
    )
    const body = `globalThis.plashkaLists = ${JSON.stringify(bundle)}`
    await page.route('**/plashka-lists.js', route => route.fulfill({ contentType: 'text/javascript', body }))
    await page.reload()
    await page.locator('body[data-checked]').waitFor()
    await page.locator('[name=day]').fill('2026-11-21')
    await paste(page, '<p>Пишет Автандил Кукушкинбах.</p>')
    await items().first().waitFor()
    expect(await page.locator('.item .place').allTextContents()).toEqual(['Автандил Кукушкинбах'])
    // Its own files, come anew.
    host.requests.length = 0
  })

  test('is worked by keyboard alone', async () => {
    await page.keyboard.press('Tab')
    for (let tabs = 0; tabs < 20; tabs++) {
      if (await page.evaluate(`document.activeElement.classList.contains('ProseMirror')`)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('Пишут Борис Акунин и Талибан, с ними Максим Кац.')
    await items().nth(2).waitFor()
    await page.keyboard.press('F8')
    await page.locator('.item.selected').waitFor()
    await page.keyboard.press('Control+.')
    await page.locator('.items:not(:has(.item:nth-child(3))) .item:nth-child(2)').waitFor()
    const active = (): Promise<string> =>
      page.evaluate<string>(`document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`)
    for (let tabs = 0; tabs < 8 && !(await active()).startsWith('Исправить: '); tabs++) await page.keyboard.press('Tab')
    const first = await active()
    await page.keyboard.press('Enter')
    await page.locator('.items:not(:has(.item:nth-child(2))) .item').waitFor()
    expect(await active()).toMatch(/^Исправить: /)
    expect(await active()).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.locator('.items .none').waitFor()
    expect(await page.evaluate(`document.activeElement.classList.contains('ProseMirror')`)).toBe(true)
    await page.keyboard.press('Control+z')
    await items().first().waitFor()
  })

  test('reads what Word puts on the clipboard: its title, its lists, its footnotes', async () => {
    const marker = (text: string): string =>
      `<![if !supportLists]><span><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>`
    const item = (list: string, text: string, words: string): string =>
      `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list} lfo1'>${marker(text)}<span lang=RU>${words}<o:p></o:p></span></p>`
    const reference = (id: string, to: string): string =>
      `<a style='mso-footnote-id:ftn1' href="#${to}" name="${id}"><span class=MsoFootnoteReference>[1]</span></a>`
    await paste(
      page,
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p {margin:0} --></style></head><body><!--StartFragment-->
       <p class=MsoTitle>Новости<o:p></o:p></p>
       <p class=MsoNormal>Сообщил <b style='mso-bidi-font-weight:normal'>Талибан</b>${reference('_ftnref1', '_ftn1')}.</p>
       ${item('l0 level1', '3.', 'Три')}${item('l0 level2', 'a)', 'Внутри')}${item('l0 level2', 'o', 'Кружок')}
       ${item('l0 level1', '4.', 'Четыре')}${item('l1 level1', '1.', 'Снова')}${item('l2 level1', '·', 'Точка')}
       <p class=MsoListParagraph>Без признаков</p>
       <div style='mso-element:footnote'><p class=MsoFootnoteText>${reference('_ftn1', '_ftnref1')} Признан террористической организацией и запрещён в РФ.</p></div>
       <!--EndFragment--></body></html>`,
    )
    await page.locator('.mention').waitFor()
    expect(await items().count()).toBe(0)
    const html = await copied('text/html')
    expect(html).toContain('<h1>Новости</h1><p>Сообщил <strong>Талибан</strong>')
    expect(html).toContain(
      '<ol start="3"><li><p>Три</p><ol><li><p>Внутри</p></li></ol><ul><li><p>Кружок</p></li></ul></li>' +
        '<li><p>Четыре</p></li></ol><ol><li><p>Снова</p></li></ol><ul><li><p>Точка</p></li></ul>' +
        '<ul><li><p>Без признаков</p></li></ul>',
    )
  })

  test('reads formatting that is told by styles', async () => {
    const styled = (style: string, words: string): string => `<span style="font-weight:400;${style}">${words}</span>`
    await paste(
      page,
      `<b style="font-weight:normal" id="docs-internal-guid-1"><p>${styled('', 'Просто ')}${styled('font-weight:700', 'жирно')}` +
        `${styled('font-style:italic', 'косо')}${styled('text-decoration:underline', 'черта')}` +
        `${styled('text-decoration:line-through', 'вон')}${styled('font-size:0.6em;vertical-align:super', '1')}</p></b>`,
    )
    await page.locator('.ProseMirror sup').waitFor()
    expect(await copied('text/html')).toContain(
      '<p>Просто <strong>жирно</strong><em>косо</em><u>черта</u><s>вон</s><sup>1</sup></p>',
    )
  })

  const schemes = ['light', 'dark'] as const
  const widths = [
    ['wide', 1100],
    ['on a phone', 360],
  ] as const
  const looks = schemes.flatMap(scheme =>
    widths.flatMap(([width, pixels]) => ['ru', 'en'].map(language => [scheme, width, language, pixels] as const)),
  )
  test.each(looks)('is accessible, %s, %s, %s', async (scheme, _, language, pixels) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: pixels, height: 740 })
    await page.locator('[name=language]').selectOption(language)
    await paste(page, article)
    await items().nth(1).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(pixels)
    const violations = () =>
      page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`)
    await page.evaluate(axe)
    expect(await violations()).toEqual([])
    await items().first().locator('[data-about]').click()
    await page.locator('dialog').waitFor()
    expect(await violations()).toEqual([])
  })
})
