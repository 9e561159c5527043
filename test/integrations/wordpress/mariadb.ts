/** A MariaDB of its own: its folder, a socket in it, no port. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** Debian keeps it out of the way of users. */
const server = ['mariadbd', '/usr/sbin/mariadbd'].find(name => spawnSync(name, ['--version']).status === 0)

export const hasDatabase = server !== undefined && spawnSync('which', ['mariadb-install-db']).status === 0

export class Database {
  readonly #folder: string
  readonly #process: ChildProcess
  /** As WordPress calls it. */
  readonly host: string

  private constructor(folder: string, child: ChildProcess, socket: string) {
    this.#folder = folder
    this.#process = child
    this.host = `localhost:${socket}`
  }

  /** With one empty database, and one user, root, who needs no password. */
  static async start(name: string): Promise<Database> {
    const folder = mkdtempSync(path.join(tmpdir(), 'plashka-mariadb-'))
    const data = path.join(folder, 'data')
    const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []
    const made = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db']
    execFileSync('mariadb-install-db', [...made, ...asRoot], { stdio: 'pipe' })
    const first = path.join(folder, 'first.sql')
    writeFileSync(first, `CREATE DATABASE ${name} CHARACTER SET utf8mb4;\n`)
    const socket = path.join(folder, 'socket')
    const started = [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--init-file=${first}`]
    const child = spawn(server!, ['--no-defaults', ...started, ...asRoot], { stdio: 'ignore' })
    const end = Date.now() + 60_000
    while (!existsSync(socket)) {
      if (Date.now() > end || child.exitCode !== null) throw new Error('MariaDB does not start')
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    return new Database(folder, child, socket)
  }

  async stop(): Promise<void> {
    const exit = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exit
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
