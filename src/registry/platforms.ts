/**
 * Platforms: hosts on which others keep their accounts, and how each writes the address of an account.
 */

/** Every subdomain belongs to the platform as well: `music.youtube.com`. */
const platforms = new Set([
  'apple.com',
  'bsky.app',
  'boosty.to',
  'castbox.fm',
  'discord.com',
  'discord.gg',
  'dzen.ru',
  'facebook.com',
  'flickr.com',
  'github.com',
  'google.com',
  'instagram.com',
  'kick.com',
  'linkedin.com',
  'linktr.ee',
  'max.ru',
  'ok.ru',
  'patreon.com',
  'pinterest.com',
  'reddit.com',
  'rutube.ru',
  'soundcloud.com',
  'spotify.com',
  't.me',
  'taplink.cc',
  'telegra.ph',
  'telegram.org',
  'threads.com',
  'threads.net',
  'tiktok.com',
  'twitch.tv',
  'vimeo.com',
  'vk.com',
  'vkvideo.ru',
  'whatsapp.com',
  'wikipedia.org',
  'x.com',
  'yandex.ru',
  'youtube.com',
])

/** A subdomain is an account: `name.livejournal.com`. */
const hostings = new Set([
  'blogspot.com',
  'github.io',
  'livejournal.com',
  'medium.com',
  'mystrikingly.com',
  'substack.com',
  'tilda.ws',
  'tumblr.com',
  'wixsite.com',
  'wordpress.com',
])

/** Other hosts of one platform, where the same path is the same account. */
const equivalents: ReadonlyMap<string, string> = new Map([
  ['m.facebook.com', 'facebook.com'],
  ['web.facebook.com', 'facebook.com'],
  ['ru-ru.facebook.com', 'facebook.com'],
  ['fb.com', 'facebook.com'],
  ['m.ok.ru', 'ok.ru'],
  ['odnoklassniki.ru', 'ok.ru'],
  ['telegram.me', 't.me'],
  ['telegram.dog', 't.me'],
  ['threads.com', 'threads.net'],
  ['m.tiktok.com', 'tiktok.com'],
  ['twitter.com', 'x.com'],
  ['m.twitter.com', 'x.com'],
  ['mobile.twitter.com', 'x.com'],
  ['m.vk.com', 'vk.com'],
  ['vk.ru', 'vk.com'],
  ['m.vk.ru', 'vk.com'],
  ['vkontakte.ru', 'vk.com'],
  ['m.youtube.com', 'youtube.com'],
  ['youtu.be', 'youtube.com'],
])

/** Links that open a platform's app: how they call an account. */
const appLinks: readonly { readonly link: RegExp; readonly parameter: string; readonly host: string }[] = [
  { link: /^tg:(?:\/\/)?resolve\/?\?/iu, parameter: 'domain', host: 't.me' },
  { link: /^instagram:\/\/user\/?\?/iu, parameter: 'username', host: 'instagram.com' },
  { link: /^twitter:\/\/user\/?\?/iu, parameter: 'screen_name', host: 'x.com' },
]

/** The address on the web of the account that a link to an app leads to: `tg://resolve?domain=name` is `t.me/name`. */
export function accountInApp(url: string): string | undefined {
  for (const { link, parameter, host } of appLinks) {
    if (!link.test(url)) continue
    const account = new URLSearchParams(url.replace(link, '').replace(/#.*/u, '')).get(parameter)
    if (account !== null && account !== '') return `${host}/${encodeURIComponent(account)}`
  }
  return undefined
}

/** Where `@name` and `name` are one account. */
const handles = new Set(['instagram.com', 't.me', 'threads.net', 'tiktok.com', 'x.com', 'youtube.com'])

/** First parts of paths behind which an account, a post or an invitation stands: alone they are everybody’s. */
const routes =
  /^(?:c|channel|client|feed|groups?|hashtag|i|in|invite|company|home|joinchat|live|pages?|people|photo|playlist|podcast|profile(?:\.php)?|reel|results|s|search|share|shorts|show|status|u|user|video|watch)$/u

/** @param host Lower case, without `www.`. */
export const canonicalHost = (host: string): string => equivalents.get(host) ?? host

/** Whether a host belongs to a platform, so that it names nobody without a path. */
export function isPlatform(host: string): boolean {
  const name = canonicalHost(host)
  return hostings.has(name) || platforms.has(name) || platforms.has(name.split('.').slice(-2).join('.'))
}

/** @param path Without slashes at its ends. */
export const isRoute = (path: string): boolean => routes.test(path.toLowerCase())

/**
 * The segments of a path as they are compared: `t.me/s/name` is the preview of `t.me/name`.
 * @param host Canonical.
 * @param segments Lower case.
 */
export function accountSegments(host: string, segments: readonly string[]): string[] {
  const own = host === 't.me' && segments[0] === 's' ? segments.slice(1) : [...segments]
  return own.map((segment, index) => (index === 0 && handles.has(host) ? segment.replace(/^@/u, '') : segment))
}
