/**
 * A process that runs the command again and again, as its parent asks: starting costs a run sixty times what checking a
 * small draft does. Each run has the folder, the environment and the streams of its own.
 *
 * @typedef {{ args: string[], input: string | Uint8Array, env: Record<string, string>, cwd: string, isCollected: boolean }} Call
 * @typedef {{ code: number, out: string, err: string }} Result
 */
import { Buffer } from 'node:buffer'
import { createRequire } from 'node:module'
import process from 'node:process'
import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath, URL } from 'node:url'
import { compiled } from '../../dist/src/cli/code-cache.js'

/** @typedef {{ modules: Record<string, () => unknown> }} Part */

const files = { line: 'command-line.cjs', check: 'command.cjs', rest: 'command-rest.cjs' }
/** @type {Partial<Record<keyof typeof files, Part>>} */
const started = {}

/** @param {keyof typeof files} part @returns {Part} */
function start(part) {
  const file = fileURLToPath(new URL(`../../dist/${files[part]}`, import.meta.url))
  return compiled({ file, digest: '', require: createRequire(file) }, undefined, { moduleOf }).exports
}

/** @param {keyof typeof files} part @param {string} name */
function moduleOf(part, name) {
  return (started[part] ??= start(part)).modules[name]()
}

started.line = start('line')
/** @type {{ run: (args: string[], host: object) => Promise<number>, forgetKnowledge: () => Promise<void> }} */
const { run, forgetKnowledge } = started.line

/** @param {Call} call @returns {Promise<Result>} */
async function answer({ args, input, env, cwd, isCollected }) {
  for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, env)
  process.chdir(cwd)
  await forgetKnowledge()
  /** @type {Buffer[][]} */
  const said = [[], []]
  const [stdout, stderr] = said.map(chunks => new PassThrough().on('data', chunk => void chunks.push(chunk)))
  const stdin = new PassThrough()
  stdin.end(typeof input === 'string' ? input : Buffer.from(input))
  const code = await run(args, { stdin, stdout, stderr, env, cwd: () => cwd })
  await Promise.all([stdout, stderr].map(stream => new Promise(resolve => stream.end(resolve))))
  const [out, err] = said.map(chunks => Buffer.concat(chunks).toString())
  if (isCollected) await collected()
  return { code, out, err }
}

/** What nobody holds is given back, and what that lets go of in its turn. */
async function collected() {
  for (let time = 0; time < 2; time += 1) {
    globalThis.gc()
    await setImmediate()
  }
}

process.on('disconnect', () => process.exit())

/** One at a time: folder and environment are the process's. */
let last = Promise.resolve()
process.on('message', ({ id, call }) => {
  last = last.then(async () => void process.send({ id, result: await answer(call) }))
})
