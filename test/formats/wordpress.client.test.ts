/**
 * What a real WordPress gives out: the records of REST and its own export, thirty posts of each. Those in which nothing is
 * amiss come back byte for byte; those that are mended are taken back by WordPress, which shows every word that they had.
 * Skipped, and told, where PHP, pandoc or the builds of WordPress are missing.
 */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { checkAll, fix, type CheckOptions } from '../../src/library/index.js'
import { missingFor, Site } from '../integrations/wordpress/site.js'
import { draftsOf, hasProducers } from './producers.js'

jest.setTimeout(300_000)

/** A post as WordPress keeps it. */
interface Post {
  readonly title: string
  readonly content: string
  readonly footnotes: string
}

/** Elements that pandoc writes, and the blocks that hold them. */
const blocks: Readonly<Record<string, string>> = {
  p: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  ul: 'list',
  ol: 'list',
  blockquote: 'quote',
  table: 'table',
}

const pageOf = (source: string): string =>
  execFileSync('pandoc', ['--from', 'markdown', '--to', 'html5', '--wrap=none'], {
    input: source,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  }).trim()

/** As the block editor writes it: footnotes by their ids, their words apart. */
function blockPost(title: string, source: string): Post {
  const [text = '', section = ''] = pageOf(source).split(/\n<(?:section|div) [^>]*class="footnotes[^>]*>/)
  const notes = Array.from(section.matchAll(/<li id="(\w+)"[^>]*>\s*<p>(.*?)<a /gs), ([, id, content]) => ({
    content,
    id,
  }))
  const called = text.replace(
    /<a href="#(fn\d+)"[^>]*><sup>(\d+)<\/sup><\/a>/g,
    (_, id: string, number: string) =>
      `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`,
  )
  const written = called.split(/\n(?=<(?:p|h1|h2|ul|ol|blockquote|table|dl|hr|div|pre)\b)/).map(html => {
    const block = blocks[/^<(\w+)/.exec(html)?.[1] ?? '']
    return block === undefined
      ? `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`
      : `<!-- wp:${block} -->\n${html}\n<!-- /wp:${block} -->`
  })
  const shown = notes.length > 0 ? ['<!-- wp:footnotes /-->'] : []
  return {
    title,
    content: [...written, ...shown].join('\n\n'),
    footnotes: notes.length > 0 ? JSON.stringify(notes) : '',
  }
}

/** As the classic editor writes it. */
const classicPost = (title: string, source: string): Post => ({
  title: `${title}, classic`,
  content: pageOf(source).replace(/<\/?p>/g, '\n'),
  footnotes: '',
})

const postsOf = (state: 'owed' | 'told'): Post[] =>
  draftsOf(state).flatMap(([name, source]) => [blockPost(name, source), classicPost(name, source)])

const options: CheckOptions = { asOf: '2024-11-30', language: 'ru' }
const found = (source: string, path: string): string[][] =>
  checkAll(source, { ...options, path }).map(({ messages }) =>
    messages.map(({ ruleId, entity }) => `${ruleId} ${entity ?? ''}`).sort(),
  )

/** Words of a page, without notices and the numbers of notes. */
const wordsOf = (page: string): readonly string[] =>
  page
    .replace(/<sup[^>]*>.*?<\/sup>|<[^>]*>|&\w+;|&#\d+;|↩︎/gs, ' ')
    .replace(/\(?призна\S* иностранным\S* агент\p{L}+\)?/giu, ' ')
    .match(/\p{L}{2,}|\d{2,}/gu) ?? []

/** The footnotes of each record. */
const notesIn = (json: string): readonly (readonly { readonly id: string }[])[] =>
  (JSON.parse(json) as { meta: { footnotes: string } }[]).map(
    ({ meta: { footnotes } }) => JSON.parse(footnotes || '[]') as readonly { readonly id: string }[],
  )

/** In PHP, whatever it holds. */
const literal = (value: unknown): string =>
  `json_decode(base64_decode('${Buffer.from(JSON.stringify(value)).toString('base64')}'), true)`

const versions = (['6.5', 'nightly'] as const).filter(version => missingFor(version).length === 0)

;(hasProducers && versions.length > 0 ? describe.each(versions) : describe.skip.each(['none'] as const))(
  'WordPress %s',
  version => {
    let site: Site
    beforeAll(async () => {
      site = await Site.start(version as '6.5')
    })
    afterAll(() => site.stop())

    /** Puts posts in the place of all that there are. @returns Their numbers. */
    const put = (posts: readonly Post[]): Promise<unknown> =>
      site.php(`
        foreach (get_posts(array('numberposts' => -1, 'post_status' => 'any')) as $old) wp_delete_post($old->ID, true);
        foreach (${literal(posts)} as $post) {
          $id = wp_insert_post(wp_slash(array('post_title' => $post['title'], 'post_content' => $post['content'], 'post_status' => 'draft')), true);
          if (is_wp_error($id)) throw new Exception($id->get_error_message());
          if ($post['footnotes'] !== '') update_post_meta($id, 'footnotes', wp_slash($post['footnotes']));
        }`)
    const records = async (): Promise<string> =>
      (await site.php(`
        $ask = new WP_REST_Request('GET', '/wp/v2/posts');
        $ask->set_query_params(array('context' => 'edit', 'per_page' => 100, 'status' => 'draft', 'orderby' => 'id', 'order' => 'asc'));
        return wp_json_encode(rest_do_request($ask)->get_data());`)) as string
    const exported = async (): Promise<string> =>
      (await site.php(`
        require_once ABSPATH . 'wp-admin/includes/export.php';
        ob_start(); @export_wp(array('content' => 'post')); return ob_get_clean();`)) as string
    /** Gives records back to WordPress. @returns The pages as readers get them. */
    const takenBack = async (json: string): Promise<readonly string[]> =>
      (await site.php(`
        $pages = array();
        foreach (${literal(JSON.parse(json))} as $record) {
          $give = new WP_REST_Request('POST', '/wp/v2/posts/' . $record['id']);
          $give->set_body_params(array('content' => $record['content']['raw'], 'meta' => array('footnotes' => $record['meta']['footnotes'])));
          $answer = rest_do_request($give);
          if ($answer->is_error()) throw new Exception(wp_json_encode($answer->get_data()));
          $query = new WP_Query(array('p' => $record['id'], 'post_status' => 'draft'));
          $query->the_post();
          $pages[] = apply_filters('the_content', get_the_content());
        }
        return $pages;`)) as string[]

    test('posts in which nothing is amiss come back byte for byte', async () => {
      await put(postsOf('told'))
      for (const [path, source] of [
        ['posts.json', await records()],
        ['posts.xml', await exported()],
      ] as const) {
        expect(found(source, path)).toEqual(Array.from({ length: 30 }, () => []))
        expect(fix(source, { ...options, path }).source).toBe(source)
      }
    })

    test('posts in which notices are missing say so, in records and in the export', async () => {
      await put(postsOf('owed'))
      const told = found(await records(), 'posts.json')
      expect(told).toEqual(Array.from({ length: 30 }, () => ['missing-notice boris-akunin', 'missing-notice yury-dud']))
      expect(found(await exported(), 'posts.xml')).toEqual(told)
    })

    test.each(['inline', 'footnote'] as const)(
      'what is mended is taken back: no word is lost, style %s',
      async style => {
        await put(postsOf('owed'))
        const source = await records()
        const before = await takenBack(source)
        const mended = fix(source, { ...options, path: 'posts.json', fix: { style } }).source
        const notes = notesIn(mended)
        expect(notes.flat().filter(({ id }) => id.startsWith('plashka-'))).toHaveLength(style === 'footnote' ? 60 : 0)
        const pages = await takenBack(mended)
        pages.forEach((page, index) => {
          expect(wordsOf(page)).toEqual(wordsOf(before[index]!))
          expect(page).toMatch(/призна\S* иностранным агентом/i)
          for (const { id } of notes[index]!) expect(page).toContain(`<li id="${id}">`)
        })
        const again = await records()
        expect(found(again, 'posts.json')).toEqual(pages.map(() => []))
        expect(JSON.parse(again)).toMatchObject(
          (JSON.parse(mended) as { content: { raw: string } }[]).map(({ content: { raw } }) => ({ content: { raw } })),
        )
      },
    )

    test.each(['inline', 'footnote'] as const)('an export that is mended is one still, style %s', async style => {
      await put(postsOf('owed'))
      const source = await exported()
      const mended = fix(source, { ...options, path: 'posts.xml', fix: { style } }).source
      expect(found(mended, 'posts.xml')).toEqual(Array.from({ length: 30 }, () => []))
      const parsed = (xml: string): Promise<unknown> =>
        site.php(`return count(simplexml_load_string(${literal(xml)})->channel->item);`)
      expect(await parsed(mended)).toBe(await parsed(source))
      const bare = mended
        .replace(/ \(признан\S* иностранным агентом\)/g, '')
        .replace(/<sup data-fn="plashka-\S+" class="fn">.*?<\/sup>/g, '')
      if (style === 'inline') expect(bare).toBe(source)
    })
  },
)
