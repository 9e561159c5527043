/**
 * A WordPress with the plug-in in it, as the build has packed it: its own folder, PHP's own web server; npm's with SQLite,
 * Debian's with MariaDB.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'
import { folder as builds } from '../../../.ci/wordpress.js'
import { Database, hasDatabase } from './mariadb.js'

const plugin = fileURLToPath(new URL('../../../dist/wordpress/plashka', import.meta.url))

/** As Debian has it: the oldest that the plug-in is for. */
const debian = '/usr/share/wordpress'

/** The builds of npm are called by these, too. */
export type Version = '6.1' | '6.5' | 'nightly'

/** What the machine lacks of what the tests need; nothing if all is there. */
export const missingFor = (version: Version): readonly string[] => [
  ...(spawnSync('php', ['--version']).status === 0 ? [] : ['php']),
  ...(existsSync(version === '6.1' ? debian : builds) ? [] : ['WordPress']),
  ...(version !== '6.1' || hasDatabase ? [] : ['MariaDB']),
]

/** @param host Of the database: nothing if there is no server. */
const config = (address: string, host: string): string => `<?php
$table_prefix = 'wp_';
define('DB_NAME', 'wordpress');
define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', '${host}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (array('AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT') as $name) define($name, "of the tests: $name");
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`

/** What a person is asked for by the first page of a new WordPress. */
const install = `
define('WP_INSTALLING', true);
require './wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Редакция', 'admin', 'admin@example.org', true, '', 'password');`

/** The plug-in is on, the desk speaks Russian, nobody is shown the tour of the editor. */
const setUp = `
update_option('blogname', 'Редакция');
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$refused = activate_plugin('plashka/plashka.php');
foreach (array('editor' => 'editor', 'author' => 'author') as $name => $role)
  wp_insert_user(array('user_login' => $name, 'user_pass' => 'password', 'user_email' => "$name@example.org", 'role' => $role));
foreach (get_users() as $user)
{ update_user_meta($user->ID, 'locale', 'ru_RU'); update_user_meta($user->ID, $wpdb->get_blog_prefix() . 'persisted_preferences', array('core/edit-post' => array('welcomeGuide' => false), 'core' => array('welcomeGuide' => false), '_modified' => '2026-01-01T00:00:00.000Z')); }
return is_wp_error($refused) ? $refused->get_error_message() : null;`

export class Site {
  readonly folder: string
  readonly address: string
  readonly #server: ChildProcess
  readonly #database: Database | undefined

  private constructor(folder: string, address: string, server: ChildProcess, database: Database | undefined) {
    this.folder = folder
    this.address = address
    this.#server = server
    this.#database = database
  }

  static async start(version: Version): Promise<Site> {
    const folder = mkdtempSync(path.join(tmpdir(), 'plashka-wordpress-'))
    const content = path.join(folder, 'wp-content')
    const database = version === '6.1' ? await Database.start('wordpress') : undefined
    // Scripts that Debian has anyway are links there.
    if (database) cpSync(debian, folder, { recursive: true, dereference: true })
    else copyBuild(version, folder)
    cpSync(plugin, path.join(content, 'plugins/plashka'), { recursive: true })
    mkdirSync(path.join(content, 'mu-plugins'), { recursive: true })
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    writeFileSync(path.join(folder, 'wp-config.php'), config(address, database?.host ?? ''))
    if (database) execFileSync('php', ['-r', install], { cwd: folder, stdio: 'pipe' })
    const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
      // One request may ask for another, and the browser asks for many at once.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
      detached: true,
    })
    const site = new Site(folder, address, server, database)
    const refused = await site.php(setUp)
    if (refused !== null) throw new Error(`The plug-in cannot be put on: ${refused as string}`)
    await site.#answers()
    return site
  }

  /** Runs PHP within WordPress, as its administrator. @returns What it returns. @throws What PHP complains of. */
  async php(code: string): Promise<unknown> {
    const { host, hostname, port } = new URL(this.address)
    const child = spawn('php', { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(`<?php
      $_SERVER += array('HTTP_HOST' => '${host}', 'SERVER_NAME' => '${hostname}', 'SERVER_PORT' => '${port}');
      require '${this.folder}/wp-load.php';
      wp_set_current_user(1);
      $run = function () { global $wpdb; ${code} };
      $returned = $run();
      echo "\n", wp_json_encode($returned, JSON_THROW_ON_ERROR);`)
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
    const [status] = (await once(child, 'close')) as [number]
    if (status !== 0) throw new Error(printed)
    return JSON.parse(printed.slice(printed.lastIndexOf('\n') + 1))
  }

  /** As whoever it is. */
  async logIn(context: BrowserContext, user: string): Promise<void> {
    const cookies = (await this.php(`
      $user = get_user_by('login', '${user}');
      $expires = time() + 86400;
      $token = WP_Session_Tokens::get_instance($user->ID)->create($expires);
      return array(
        array(AUTH_COOKIE, wp_generate_auth_cookie($user->ID, $expires, 'auth', $token)),
        array(LOGGED_IN_COOKIE, wp_generate_auth_cookie($user->ID, $expires, 'logged_in', $token)),
      );`)) as [string, string][]
    await context.addCookies(
      cookies.map(([name, value]) => ({ name, value: encodeURIComponent(value), url: this.address })),
    )
  }

  /** What PHP has complained of in the plug-in: WordPress complains that it reaches nobody. */
  get complaints(): readonly string[] {
    const file = path.join(this.folder, 'debug.log')
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    return lines.filter(line => line.includes('/plugins/plashka/') || line.includes('PHP Fatal'))
  }

  /** As the plug-in “Classic Editor” does. */
  useClassicEditor(): void {
    writeFileSync(this.#classic, "<?php add_filter('use_block_editor_for_post', '__return_false');")
  }

  useBlockEditor(): void {
    rmSync(this.#classic)
  }

  get #classic(): string {
    return path.join(this.folder, 'wp-content/mu-plugins/classic.php')
  }

  async stop(): Promise<void> {
    // Its workers are processes of their own.
    if (this.#server.pid !== undefined) process.kill(-this.#server.pid)
    await this.#database?.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  async #answers(): Promise<void> {
    const end = Date.now() + 15_000
    for (;;) {
      try {
        if ((await fetch(`${this.address}/wp-login.php`)).ok) return
      } catch (error) {
        if (Date.now() > end) throw error
      }
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}

/** Of npm: SQLite stands in for a server. */
function copyBuild(version: Version, folder: string): void {
  const content = path.join(folder, 'wp-content')
  cpSync(path.join(builds, version), folder, { recursive: true })
  const sqlite = path.join(content, 'plugins/sqlite-database-integration')
  cpSync(path.join(builds, 'sqlite/sqlite-database-integration-main'), sqlite, { recursive: true })
  const dropIn = readFileSync(path.join(sqlite, 'db.copy'), 'utf8')
  writeFileSync(
    path.join(content, 'db.php'),
    dropIn
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
