/**
 * A small site as a block theme of WordPress gives it out: articles, listing pages, a page of contacts; around each of them a
 * header with a menu, a sidebar with recent posts, a footer with links to networks.
 */

export interface Post {
  readonly slug: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

const around = (title: string, main: string, recent: readonly Post[]): string => `<!doctype html>
<html lang="ru-RU">
<head>
<meta charset="UTF-8">
<title>${title} – Вестник</title>
<style>.wp-site-blocks{margin:0}</style>
</head>
<body class="wp-embed-responsive">
<a class="skip-link" href="#main">Перейти к содержимому</a>
<div class="wp-site-blocks">
<header class="wp-block-template-part"><div class="wp-block-group">
<p class="wp-block-site-title"><a href="/">Вестник</a></p>
<nav class="wp-block-navigation" aria-label="Меню"><ul><li><a href="/news">Новости</a></li><li><a href="/meduza">Читать «Медузу» без блокировок</a></li><li><a href="/about">О нас</a></li></ul></nav>
</div></header>
<main class="wp-block-group" id="main">
${main}
</main>
<div class="widget widget_recent_entries"><h2>Недавнее</h2><ul>${recent.map(post => `<li><a href="/${post.slug}">${post.title}</a></li>`).join('')}</ul></div>
<footer class="wp-block-template-part"><div class="wp-block-group">
<p>Мы в сетях: <a href="https://facebook.com/vestnik">Facebook</a>, <a href="https://t.me/vestnik">Telegram</a>
<p>Создано на <a href="https://wordpress.org">WordPress</a>
</div></footer>
</div>
<script>window._wpemojiSettings = {};</script>
</body>
</html>
`

const articleOf = ({ title, paragraphs }: Post): string => `<article class="wp-block-post">
<h1 class="wp-block-post-title">${title}</h1>
<div class="entry-content wp-block-post-content">
${paragraphs.map(text => `<p>${text}</p>`).join('\n')}
</div>
<div class="taxonomy-category"><a href="/category/news" rel="tag">Новости</a></div>
</article>
<div class="wp-block-comments"><h2>Добавить комментарий</h2><form><textarea name="comment"></textarea></form></div>`

const listingOf = (heading: string, posts: readonly Post[]): string => `<h1 class="wp-block-query-title">${heading}</h1>
<div class="wp-block-query"><ul class="wp-block-post-template">
${posts
  .map(
    post => `<li class="wp-block-post"><div class="wp-block-group">
<h2 class="wp-block-post-title"><a href="/${post.slug}">${post.title}</a></h2>
<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${post.paragraphs[0]}</p></div>
<div class="wp-block-post-date"><time datetime="2024-11-30T10:00:00+03:00">30.11.2024</time></div>
</div></li>`,
  )
  .join('\n')}
</ul></div>`

/** Pages by their names: each article, the front page, two listings, contacts, an empty redirection. */
export function siteOf(posts: readonly Post[]): Readonly<Record<string, string>> {
  const recent = posts.slice(0, 3)
  const page = (title: string, main: string): string => around(title, main, recent)
  return {
    ...Object.fromEntries(posts.map(post => [`${post.slug}.html`, page(post.title, articleOf(post))])),
    'index.html': page('Главная', listingOf('Вестник', posts)),
    'category-news.html': page('Новости', listingOf('Рубрика: Новости', posts.slice(0, 4))),
    'author-ivanov.html': page('Иванов', listingOf('Автор: Иванов', posts.slice(0, 2))),
    'about.html': page('О нас', '<h1>О нас</h1><p>Пишите нам.</p>'),
    'old.html': '<!doctype html><html><head><title>301</title></head><body></body></html>',
  }
}
