/** A screen that nobody sees: windows on it, keys, mouse, pictures. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** Whether there are a screen, hands and a camera. */
export const hasDisplay = ['Xvfb', 'xdotool', 'import'].every(name => spawnSync('which', [name]).status === 0)

export class Display {
  readonly name: string
  readonly #server: ChildProcess

  private constructor(name: string, server: ChildProcess) {
    this.name = name
    this.#server = server
  }

  static async start(): Promise<Display> {
    // It tells its number by a pipe; -ac lets in any user of this machine.
    const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-ac']
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer]
    return new Display(`:${number.toString().trim()}`, server)
  }

  /** Clicks at a place, with a button: 1 is the left one, 3 the right one. */
  click([x, y]: readonly [number, number], button: 1 | 3): void {
    this.#does('xdotool', ['mousemove', String(x), String(y), 'click', String(button)])
  }

  /** Presses keys, as X calls them. */
  press(...keys: readonly string[]): void {
    this.#does('xdotool', ['key', '--delay', '100', ...keys])
  }

  /** Whether there is something blue below a place, as a wave of Writer's is. */
  isMarked([x, y]: readonly [number, number]): boolean {
    const pixels = this.#does('import', ['-window', 'root', '-crop', `16x16+${x - 8}+${y}`, '-depth', '8', 'rgb:-'])
    return Array.from({ length: pixels.length / 3 }, (_, at) => [...pixels.subarray(3 * at, 3 * at + 3)]).some(
      ([red = 0, green = 0, blue = 0]) => blue > red + 60 && blue > green + 60,
    )
  }

  /** @param file To be written. */
  picture(file: string): void {
    this.#does('import', ['-window', 'root', file])
  }

  stop(): void {
    this.#server.kill()
  }

  #does(program: string, args: readonly string[]): Buffer {
    return execFileSync(program, args, { env: { ...process.env, DISPLAY: this.name }, stdio: 'pipe' })
  }
}
