/**
 * The plug-in in a real WordPress, by a real browser: write, see, fix, undo, publish, and every other way in.
 */
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { packed } from '../../../src/knowledge/bundle/format.js'
import { publicText, signedBy } from '../../../src/knowledge/bundle/keys.js'
import { compileLexicon } from '../../../src/lexicon/compile.js'
import { formsOf } from '../../../src/lexicon/forms.js'
import { parseList } from '../../../src/registry/parse.js'
import { buildRegistry, registryToJson } from '../../../src/registry/registry.js'
import type { IsoDate } from '../../../src/registry/types.js'
import { picture } from '../../pictures.js'
import { Served } from '../../server/served.js'
import { browserPath } from '../../web/browser.js'
import { HouseServer } from './house-server.js'
import { missingFor, Site, type Version } from './site.js'

/** In milliseconds: what has not come by then does not come. */
const mostWait = 20_000

/** Blocks as WordPress stores them, with what it would write otherwise, and what it does not know. */
const article = `<!-- wp:paragraph {"className":"lead"} -->
<p class="lead">Роман <strong>Бориса Акунина</strong> вышел в издательстве «Слово &amp; дело».</p>
<!-- /wp:paragraph -->

<!-- wp:html -->
<DIV  data-x='1'><p>Стихи Дмитрия&nbsp;Быкова  читают</DIV>
<!-- /wp:html -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>Об этом рассказала «Медуза».</p>
<!-- /wp:paragraph --></blockquote>
<!-- /wp:quote -->

<!-- wp:acme/unknown {"a":1} -->
<b  class=x>Как есть</b>
<!-- /wp:acme/unknown -->`

/** As a version stores it that has saved it from its editor: 6.1 writes what it does not know as it would write it itself. */
const savedBy = (version: Version, text: string): string =>
  version === '6.1' ? text.replace('<b  class=x>', '<b class="x">') : text

const writer = ' (признан иностранным агентом)'
const outlet = ' (признана иностранным агентом и нежелательной организацией в РФ)'
const mended = article
  .replace('Акунина</strong>', `$&${writer}`)
  .replace('Быкова', `$&${writer}`)
  .replace('«Медуза»', `$&${outlet}`)

const paragraph = (text: string): string => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`
const wrong = paragraph('Роман Бориса Акунина вышел.')
const right = paragraph(`Роман Бориса Акунина${writer} вышел.`)

/** Tries it in one WordPress. */
export function tryIn(version: Version): void {
  const missing = missingFor(version)
  const suite = browserPath === undefined || missing.length > 0 ? describe.skip : describe
  suite(
    `the plug-in in WordPress ${version} (needs a chromium, php, WordPress${version === '6.1' ? ', MariaDB' : ''})`,
    () => tests(version),
  )
}

function tests(version: Version): void {
  let site: Site
  let house: HouseServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    ;[site, house, browser] = await Promise.all([
      Site.start(version),
      HouseServer.start(),
      chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] }),
    ])
    context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } })
    await site.logIn(context, 'editor')
    page = await context.newPage()
    page.setDefaultTimeout(mostWait)
    page.on('pageerror', error => complaints.push(String(error)))
    // Who leaves a text that is not saved is asked.
    page.on('dialog', dialog => void dialog.accept())
  })
  afterAll(async () => {
    await browser.close()
    house.stop()
    await site.stop()
  })
  beforeEach(() => {
    complaints.length = 0
  })
  afterEach(() => {
    expect(complaints).toEqual([])
    expect(site.complaints).toEqual([])
  })

  const literal = (value: unknown): string =>
    `json_decode('${JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}', true)`

  const settings = (changed: Readonly<Record<string, unknown>>): Promise<unknown> =>
    site.php(`return update_option('plashka', array_merge(Plashka\\Settings::DEFAULTS, ${literal(changed)}));`)

  /** @returns Its number. @param fields Those of wp_insert_post. */
  const post = (fields: Readonly<Record<string, unknown>>): Promise<number> =>
    site.php(
      `return wp_insert_post(wp_slash(${literal({ post_title: 'Новости', post_author: 1, ...fields })}));`,
    ) as Promise<number>

  const stored = async (id: number): Promise<{ status: string; content: string; known: unknown }> =>
    (await site.php(`
      $post = get_post(${id});
      $report = get_post_meta(${id}, '_plashka_report', true);
      return array(
        'status' => $post->post_status,
        'content' => $post->post_content,
        'known' => $report ? array($report['judgement']['verdict'], $report['judgement']['by'], $report['held']) : null,
      );`)) as { status: string; content: string; known: unknown }

  /** As a program that is no browser asks. */
  async function rest(path: string, body: object): Promise<{ status: number; answer: Record<string, unknown> }> {
    const password = (await site.php(
      `return WP_Application_Passwords::create_new_application_password(get_user_by('login', 'author')->ID, array('name' => wp_generate_password()))[0];`,
    )) as string
    const answer = await fetch(`${site.address}/?rest_route=${path}&_locale=user`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`author:${password}`).toString('base64')}`,
      },
      body: JSON.stringify(body),
    })
    return { status: answer.status, answer: (await answer.json()) as Record<string, unknown> }
  }

  const content = (): Promise<string> => page.evaluate('wp.data.select("core/editor").getEditedPostContent()')
  const isLocked = (): Promise<boolean> => page.evaluate('wp.data.select("core/editor").isPostSavingLocked()')
  const sidebar = (): Locator => page.locator('.plashka-sidebar')
  const errors = (count: number, within = sidebar()): Promise<void> =>
    within.locator(`.plashka-findings[data-errors="${count}"]`).waitFor()

  async function edit(id: number): Promise<void> {
    await page.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`)
    await page.waitForFunction('window.wp?.data?.select("core/block-editor")?.getBlocks().length > 0')
    await page.evaluate('wp.data.dispatch("core/edit-post").openGeneralSidebar("plashka/plashka")')
  }

  async function save(): Promise<void> {
    const isTold = page.waitForResponse(response => decodeURIComponent(response.url()).includes('/findings'))
    await page.evaluate('wp.data.dispatch("core/editor").savePost()')
    await isTold
  }

  describe('the block editor', () => {
    let id: number

    test('shows what is due in reading order, marks it, leads to it, tells who it is', async () => {
      id = await post({ post_content: article, post_status: 'draft' })
      await edit(id)
      await errors(3)
      expect(await sidebar().locator('.plashka-words').allTextContents()).toEqual([
        'Бориса Акунина',
        'Дмитрия\u00a0Быкова',
        'Медуза',
      ])
      // 6.1 edits in the page itself.
      const canvas = version === '6.1' ? page : page.frameLocator('[name=editor-canvas]')
      const marks = canvas.locator('.annotation-text-plashka')
      await marks.nth(1).waitFor()
      expect(await marks.allTextContents()).toEqual(['Бориса Акунина', 'Медуза'])
      await sidebar().locator('.plashka-words').last().click()
      expect(await page.evaluate('wp.data.select("core/block-editor").getSelectedBlock().name')).toBe('core/paragraph')
      await picture(page, 'wordpress')
      await sidebar().locator('.plashka-about').first().click()
      await page.locator('.plashka-card section').waitFor()
      expect(await page.locator('.plashka-card').textContent()).toContain('Чхартишвили Григорий Шалвович')
      await page.keyboard.press('Escape')
    })

    test('fixes one, undoes it by the editor’s history, fixes all in one step, and touches nothing else', async () => {
      const before = await content()
      await sidebar().locator('.plashka-fix').first().click()
      await errors(2)
      expect(await content()).toContain(`<strong>Бориса Акунина</strong>${writer} вышел`)
      await page.evaluate('wp.data.dispatch("core/editor").undo()')
      await errors(3)
      expect(await content()).toBe(before)
      await sidebar().locator('.plashka-fix-all').click()
      await errors(0)
      await sidebar().locator('.plashka-undo').click()
      await errors(3)
      expect(await content()).toBe(before)
    })

    test('holds publication before it happens, and lets drafts be saved', async () => {
      await save()
      expect(await stored(id)).toMatchObject({
        status: 'draft',
        content: savedBy(version, article),
        known: ['errors', 'browser', false],
      })
      await page.locator('.editor-post-publish-panel__toggle').click()
      const panel = page.locator('.editor-post-publish-panel')
      await errors(3, panel)
      await panel.getByText('Пока есть ошибки, публиковать нельзя.').waitFor()
      expect(await isLocked()).toBe(true)
      const publish = panel.locator('.editor-post-publish-button')
      expect(await publish.getAttribute('aria-disabled')).toBe('true')
      await picture(page, 'wordpress-before')
      await panel.locator('.plashka-fix-all').click()
      await errors(0, panel)
      await page.waitForFunction('!wp.data.select("core/editor").isPostSavingLocked()')
      const isTold = page.waitForResponse(response => decodeURIComponent(response.url()).includes('/findings'))
      await publish.click()
      await isTold
      expect(await stored(id)).toEqual({
        status: 'publish',
        content: savedBy(version, mended),
        known: ['clean', 'browser', false],
      })
    })

    test('writes footnotes as blocks, and speaks English to who reads it', async () => {
      await settings({ style: 'footnote' })
      await site.php(`update_user_meta(get_user_by('login', 'editor')->ID, 'locale', 'en_US');`)
      await edit(await post({ post_content: wrong, post_status: 'draft' }))
      await errors(1)
      expect(await sidebar().locator('.plashka-sum').textContent()).toContain('1 error')
      await sidebar().locator('.plashka-fix-all').click()
      await errors(0)
      expect(await content()).toBe(
        `${paragraph('Роман Бориса Акунина* вышел.')}\n\n${paragraph('* Признан иностранным агентом')}`,
      )
      await site.php(`update_user_meta(get_user_by('login', 'editor')->ID, 'locale', 'ru_RU');`)
      await settings({})
    })
  })

  describe('the gate', () => {
    beforeAll(() => settings({ server: house.address }))
    beforeEach(() => {
      house.dies = false
    })

    test('refuses by REST what has errors, and says why; what is right comes in', async () => {
      const refused = await rest('/wp/v2/posts', { title: 'Новости', content: wrong, status: 'publish' })
      expect(refused.status).toBe(422)
      expect(refused.answer).toMatchObject({ code: 'plashka_held', data: { messages: [{ words: 'Бориса Акунина' }] } })
      expect(refused.answer['message']).toBe(
        'Публикация задержана, 1 ошибка: «Бориса Акунина»: нет пометки о статусе — иностранный агент с 12.01.2024. Напишите: «признан иностранным агентом»',
      )
      const draft = await rest('/wp/v2/posts', { title: 'Новости', content: wrong, status: 'draft' })
      expect(draft.status).toBe(201)
      // The text is there already: it is the status that is sent.
      const id = draft.answer['id'] as number
      expect((await rest(`/wp/v2/posts/${id}`, { status: 'publish' })).status).toBe(422)
      expect((await rest(`/wp/v2/posts/${id}`, { content: right, status: 'publish' })).status).toBe(200)
      expect(await stored(id)).toMatchObject({ status: 'publish', known: ['clean', 'server', false] })
      expect((await rest(`/wp/v2/posts/${id}`, { content: wrong })).status).toBe(422)
      expect((await stored(id)).content).toBe(right)
    })

    test('keeps as a draft what comes by XML-RPC', async () => {
      const member = (name: string, value: string): string =>
        `<member><name>${name}</name><value><string>${value}</string></value></member>`
      const params = ['1', 'author', 'password'].map(value => `<param><value><string>${value}</string></value></param>`)
      const answer = await fetch(`${site.address}/xmlrpc.php`, {
        method: 'POST',
        body: `<?xml version="1.0"?><methodCall><methodName>wp.newPost</methodName><params>${params.join('')}<param><value><struct>${member('post_title', 'Новости')}${member('post_status', 'publish')}${member('post_content', 'Роман Бориса Акунина вышел.')}</struct></value></param></params></methodCall>`,
      })
      const id = Number(/<string>(\d+)<\/string>/u.exec(await answer.text())![1])
      expect(await stored(id)).toEqual({
        status: 'pending',
        content: 'Роман Бориса Акунина вышел.',
        known: ['errors', 'server', true],
      })
    })

    test('keeps a draft from being published by quick edit, and shows it in the list, which can be filtered', async () => {
      const id = await post({ post_title: 'Черновик', post_content: wrong, post_status: 'draft' })
      await page.goto(`${site.address}/wp-admin/edit.php`)
      const row = page.locator(`#post-${id}`)
      await row.hover()
      await row.locator('.editinline').click()
      const form = page.locator(`#edit-${id}`)
      await form.locator('[name=_status]').selectOption('publish')
      await form.locator('.save').click()
      await row.locator('.plashka-errors').waitFor()
      expect(await row.locator('.column-plashka').innerText()).toBe('1 ошибка\nпубликация задержана')
      expect(await stored(id)).toMatchObject({ status: 'draft', content: wrong, known: ['errors', 'server', true] })
      await page.selectOption('#plashka-filter', 'errors')
      await page.locator('#post-query-submit').click()
      await page.locator(`#post-${id}`).waitFor()
      expect(await page.locator('.column-plashka .plashka-clean').count()).toBe(0)
      await picture(page, 'wordpress-list')
    })

    test('looks once more when the hour of a scheduled post has come', async () => {
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 19).replace('T', ' ')
      const future = { post_status: 'future', post_date: tomorrow, post_date_gmt: tomorrow }
      const id = await post({ ...future, post_content: right })
      expect(await stored(id)).toMatchObject({ status: 'future', known: ['clean', 'server', false] })
      // Somebody was designated in the meantime.
      await site.php(
        `global $wpdb; $wpdb->update($wpdb->posts, array('post_content' => ${literal(wrong)}), array('ID' => ${id}));`,
      )
      await site.php(
        `global $wpdb; $wpdb->update($wpdb->posts, array('post_date' => '2026-01-01 00:00:00', 'post_date_gmt' => '2026-01-01 00:00:00'), array('ID' => ${id})); clean_post_cache(${id}); wp_set_current_user(0); do_action('publish_future_post', ${id});`,
      )
      expect(await stored(id)).toMatchObject({ status: 'pending', content: wrong, known: ['errors', 'server', true] })
    })

    test('lets administrators publish over errors, unless nobody may', async () => {
      const id = await post({ post_content: wrong, post_status: 'publish' })
      expect(await stored(id)).toMatchObject({ status: 'publish', known: ['errors', 'server', false] })
      await settings({ server: house.address, override: 'nobody' })
      expect(await stored(await post({ post_content: wrong, post_status: 'publish' }))).toMatchObject({
        status: 'pending',
      })
      await settings({ server: house.address })
    })

    test('goes on when the server dies in the middle of a check, and says so', async () => {
      house.dies = true
      const { status, answer } = await rest('/wp/v2/posts', { title: 'Новости', content: wrong, status: 'publish' })
      expect(status).toBe(201)
      expect(await stored(answer['id'] as number)).toEqual({
        status: 'publish',
        content: wrong,
        known: ['unchecked', 'no-answer', false],
      })
      await settings({ server: house.address, unanswered: 'hold' })
      const refused = await rest('/wp/v2/posts', { title: 'Новости', content: right, status: 'publish' })
      expect(refused.answer['message']).toBe('Публикация задержана: сервер проверки не отвечает.')
      await settings({ server: house.address })
    })

    test('goes on when a real `plashka serve` is killed in the middle of a check, and asks it again when it is back', async () => {
      const served = await Served.start(site.folder, site.folder, '--no-config')
      await settings({ server: served.address.replace(/\/$/u, '') })
      const { status, answer } = await served.killedWhile(() =>
        rest('/wp/v2/posts', { title: 'Новости', content: wrong, status: 'publish' }),
      )
      expect(status).toBe(201)
      const id = answer['id'] as number
      const unchecked = { status: 'publish', content: wrong, known: ['unchecked', 'no-answer', false] }
      expect(await stored(id)).toEqual(unchecked)
      const again = await Served.start(site.folder, site.folder, '--no-config', '--port', String(served.port))
      const held = await rest('/wp/v2/posts', { title: 'Новости', content: wrong, status: 'publish' })
      expect(held.status).toBe(422)
      await again.stop()
      await settings({ server: house.address })
    })

    test('asks no server but one of the house’s own network', async () => {
      expect(
        await site.php(`
          return array_map(array('Plashka\\Address', 'is_own'), array(
            'http://127.0.0.1:4321', 'http://[::1]:4321', 'https://10.1.2.3', 'http://192.168.0.7', 'http://[fd00::1]', 'http://localhost:4321',
            'https://93.184.215.14', 'http://127.0.0.1@93.184.215.14', 'ftp://127.0.0.1', '127.0.0.1', 'http://[2a00::1]', 'http://no-such-host.invalid'));`),
      ).toEqual([true, true, true, true, true, true, false, false, false, false, false, false])
      const asked = house.asked.length
      await settings({ server: 'http://93.184.215.14' })
      expect(await stored(await post({ post_content: wrong, post_status: 'publish' }))).toMatchObject({
        known: ['unchecked', 'no-answer', false],
      })
      expect(house.asked).toHaveLength(asked)
    })
  })

  describe('the classic editor', () => {
    beforeAll(async () => {
      await settings({ server: house.address })
      house.dies = false
      site.useClassicEditor()
    })

    test('shows what is due, fixes it, undoes it, and holds publication', async () => {
      const text = 'Роман Бориса Акунина вышел.\n\nОб этом рассказала «Медуза».'
      const id = await post({ post_content: text, post_status: 'draft' })
      await page.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`)
      const box = page.locator('#plashka')
      // Until it has begun it takes the field whatever is chosen.
      await page.waitForFunction('window.tinymce?.get("content")?.initialized')
      await page.locator('#content-html').click()
      await errors(2, box)
      const source = (): Promise<string> => page.locator('#content').inputValue()
      await box.locator('.plashka-fix').first().click()
      await errors(1, box)
      expect(await source()).toBe(text.replace('Акунина', `$&${writer}`))
      await page.locator('#content').press('Control+z')
      await errors(2, box)
      await page.locator('#content-tmce').click()
      await errors(2, box)
      await page.locator('#publish').click()
      await page.locator('.plashka-holds').waitFor()
      await picture(page, 'wordpress-classic')
      await box.locator('.plashka-fix-all').click()
      await errors(0, box)
      await box.locator('.plashka-undo').click()
      await errors(2, box)
      await box.locator('.plashka-fix-all').click()
      await errors(0, box)
      await page.locator('#publish').click()
      await page.locator('#message').waitFor()
      expect(await stored(id)).toEqual({
        status: 'publish',
        // So browsers send what a form holds.
        content: text.replaceAll('\n', '\r\n').replace('Акунина', `$&${writer}`).replace('«Медуза»', `$&${outlet}`),
        known: ['clean', 'server', false],
      })
    })

    test('says what became of a post that was held or not checked', async () => {
      await settings({ server: house.address, override: 'nobody' })
      const id = await post({ post_content: 'Роман Бориса Акунина вышел.', post_status: 'publish' })
      const told = async (): Promise<string | null> => {
        await page.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`)
        return page.locator('.plashka-notice').textContent()
      }
      expect(await told()).toMatch(/^Публикация задержана, 1 ошибка: «Бориса Акунина»: нет пометки/u)
      house.dies = true
      await site.php(`wp_update_post(array('ID' => ${id}, 'post_status' => 'publish', 'post_content' => 'Другое.'));`)
      house.dies = false
      expect(await told()).toBe('Сервер проверки не ответил: запись сохранена, но не проверена.')
      await settings({})
    })

    afterAll(() => site.useBlockEditor())
  })

  describe('the archive', () => {
    const take = async (text: string): Promise<void> => {
      await page.goto(`${site.address}/wp-admin/tools.php?page=plashka-archive`)
      await page
        .locator('[name=report]')
        .setInputFiles({ name: 'report.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) })
      await page
        .locator('form', { has: page.locator('[name=report]') })
        .locator('[type=submit]')
        .click()
    }

    test('is asked of the server post by post, waits while it is silent, and goes on by itself', async () => {
      await settings({})
      const id = await post({
        post_title: 'Старое',
        post_content: wrong,
        post_status: 'publish',
        post_date: '2024-11-30 10:00:00',
      })
      expect(await stored(id)).toMatchObject({ known: ['unchecked', 'no-server', false] })
      await settings({ server: house.address })
      house.dies = true
      await site.php(`do_action('plashka_archive');`)
      expect(await stored(id)).toMatchObject({ known: ['unchecked', 'no-server', false] })
      house.dies = false
      await site.php(`do_action('plashka_archive');`)
      expect(await stored(id)).toMatchObject({ known: ['errors', 'server', false] })
      const asked = house.asked.length
      // Nothing has changed: no post is asked of again.
      await site.php(`do_action('plashka_archive');`)
      expect(house.asked.slice(asked)).toEqual(['/v1/lists'])
      await page.goto(`${site.address}/wp-admin/tools.php?page=plashka-archive`)
      expect(await page.locator('.plashka-walk').textContent()).toMatch(/^проверен.* \d+ запис/u)
      expect(await page.locator('.plashka-count[data-verdict=unchecked] td').last().textContent()).toBe('0')
      await page.locator('.plashka-wrong', { hasText: 'Старое' }).waitFor()
      await picture(page, 'wordpress-archive')
    })

    test('is told by the report of an audit, too, where there is no server', async () => {
      await settings({})
      const id = await post({ post_title: 'Выгрузка', post_content: right, post_status: 'publish' })
      const guid = (await site.php(`return get_post(${id})->guid;`)) as string
      const finding = { rule: 'missing-notice', severity: 'error', text: 'Медуза', reason: 'Так сказал аудит.' }
      const report = [
        { id: guid, ...finding },
        { id: guid, ...finding },
        { id: 'https://example.org/?p=7', url: 'https://example.org/7', ...finding },
      ]
      await take(report.map(line => `${JSON.stringify(line)}\n`).join(''))
      await page.getByText('Отмечено записей по отчёту: 1. Материалов, которых на сайте нет: 1.').waitFor()
      expect(await stored(id)).toMatchObject({ known: ['errors', 'audit', false] })
      await page.getByText('Так сказал аудит.').waitFor()
      await take('{"no": "report"}\n')
      await page.getByText('Этот файл — не отчёт plashka audit.').waitFor()
    })
  })

  test.each(['ndjson', 'csv'] as const)('the site’s own export, audited, marks its posts: %s', async format => {
    await settings({})
    const text = `Об этом рассказала «Медуза», "и" Борис Акунин\n— ${format}.`
    const id = await post({ post_title: 'Из выгрузки', post_content: paragraph(text), post_status: 'publish' })
    const clean = await post({ post_title: 'Чистое', post_content: paragraph('Ничего.'), post_status: 'publish' })
    const folder = mkdtempSync(path.join(tmpdir(), 'plashka-export-'))
    try {
      // As Tools → Export writes it.
      const [exported, report] = [path.join(folder, 'export.xml'), path.join(folder, `report.${format}`)]
      await site.php(
        `require_once ABSPATH . 'wp-admin/includes/export.php'; ob_start(); export_wp(array('content' => 'post')); file_put_contents('${exported}', ob_get_clean()); return null;`,
      )
      const audit = (...args: readonly string[]) =>
        spawnSync(process.execPath, [path.resolve('dist/cli.js'), 'audit', ...args], { cwd: folder }).status
      // It has findings.
      expect(audit('--store', 'audit.db', exported)).toBe(1)
      expect(audit('report', '--store', 'audit.db', '--format', format, '-o', report)).toBe(0)
      await page.goto(`${site.address}/wp-admin/tools.php?page=plashka-archive`)
      await page.locator('[name=report]').setInputFiles(report)
      await page
        .locator('form', { has: page.locator('[name=report]') })
        .locator('[type=submit]')
        .click()
      await page.locator('.notice-success', { hasText: 'Материалов, которых на сайте нет: 0.' }).waitFor()
      expect(await stored(id)).toMatchObject({ known: ['errors', 'audit', false] })
      expect(
        await site.php(
          `return wp_list_pluck(get_post_meta(${id}, '_plashka_report', true)['judgement']['messages'], 'words');`,
        ),
      ).toEqual(['Медуза', 'Борис Акунин'])
      expect((await stored(clean)).known).not.toMatchObject(['errors', 'audit', false])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a real `plashka serve` is asked, and gives the same findings as the browser', async () => {
    const serve = await Served.start(site.folder, site.folder, '--no-config')
    try {
      await settings({ server: serve.address.replace(/\/$/u, '') })
      const id = await post({ post_content: article, post_status: 'publish' })
      const found = (await site.php(
        `return wp_list_pluck(get_post_meta(${id}, '_plashka_report', true)['judgement']['messages'], 'words');`,
      )) as string[]
      expect(await stored(id)).toMatchObject({ known: ['errors', 'server', false] })
      await edit(id)
      await errors(3)
      expect(found).toEqual(await sidebar().locator('.plashka-words').allTextContents())
    } finally {
      await serve.stop()
      await settings({})
    }
  })

  describe('the lists', () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const stranger = generateKeyPairSync('ed25519').privateKey
    let channel: Server
    let bundle = ''

    const bundleOf = (made: string, key = privateKey): string => {
      const registry = buildRegistry([
        parseList(
          `list: agents
title: Agents
category: foreign-agent
source: { title: Register }
checked: 2026-11-20
entities:
  - { id: heather, kind: organisation, gender: m, name: Фонд «Северный вереск», designations: [{ listed: 2026-11-20 }], aliases: [Северный вереск] }`,
          'agents.yml',
        ),
      ])
      return packed(
        { made, plashka: '9.9.9', registers: { 'foreign-agent': '2026-11-20' as IsoDate } },
        {
          registry: new TextEncoder().encode(registryToJson(registry)),
          lexicon: compileLexicon(registry.entities.flatMap(formsOf)),
        },
        signedBy([key]),
      )
    }

    beforeAll(async () => {
      channel = createServer((_, response) => response.end(bundle))
      await new Promise<void>(resolve => channel.listen(0, '127.0.0.1', resolve))
      await settings({
        channel: `http://127.0.0.1:${(channel.address() as AddressInfo).port}/plashka-lists.json`,
        keys: [publicText(privateKey)],
      })
    })
    afterAll(() => {
      channel.close()
    })

    /** What the clock does. @returns What went wrong. */
    const update = (): Promise<unknown> =>
      site.php(`do_action('plashka_lists'); return get_option('plashka_lists')['failed'];`)

    test('come by the clock from the house, and from nobody else', async () => {
      expect(await site.php(`return wp_next_scheduled('plashka_lists') !== false;`)).toBe(true)
      bundle = bundleOf('2026-11-20T18:00:00.000Z', stranger)
      expect(await update()).toBe('signature')
      bundle = bundleOf('2026-11-20T18:00:00.000Z')
      expect(await update()).toBe('')
      const sound = bundle
      bundle = bundleOf('2026-11-13T18:00:00.000Z')
      expect(await update()).toBe('older')
      bundle = sound.replace(/"lexicon": "[^"]{60}/u, '$&AAAA')
      expect(await update()).toBe('damaged')
      bundle = '<html>'
      expect(await update()).toBe('no-bundle')
    })

    test('go into the editor', async () => {
      await edit(
        await post({ post_content: paragraph('Фонд «Северный вереск» выпустил доклад.'), post_status: 'draft' }),
      )
      await errors(1)
      expect(await sidebar().locator('.plashka-words').textContent()).toBe('Северный вереск')
    })

    test('are told on the page of the settings, which keeps what it is given', async () => {
      await site.logIn(context, 'admin')
      await page.goto(`${site.address}/wp-admin/options-general.php?page=plashka`)
      await page.getByText('иностранные агенты: ').waitFor()
      await page.getByText('По этому адресу лежит не пакет списков.').waitFor()
      await picture(page, 'wordpress-settings')
      await page.locator('[name="plashka[server]"]').fill('https://93.184.215.14')
      await page.locator('[name="plashka[style]"]').selectOption('clause')
      await page.locator('#submit').first().click()
      await page.getByText('Сервер не изменён').waitFor()
      expect(await site.php(`return get_option('plashka');`)).toMatchObject({
        server: '',
        style: 'clause',
        keys: [publicText(privateKey)],
      })
    })
  })

  test('leaves nothing behind when it is deleted', async () => {
    const left = await site.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins('plashka/plashka.php');
      uninstall_plugin('plashka/plashka.php');
      global $wpdb;
      return array(
        $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%plashka%'"),
        $wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%plashka%'"),
        array_values(array_filter(array_map('array_keys', _get_cron_array()), fn($hooks) => preg_grep('/plashka/', $hooks))),
        is_dir(wp_upload_dir()['basedir'] . '/plashka'),
      );`)
    expect(left).toEqual([[], [], [], false])
  })
}
