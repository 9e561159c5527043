/**
 * How time grows with the length of an input: each shape at doubling sizes. `npm run growth -- --help` lists the options.
 * Measures the build in `dist/`.
 */
import { spawn } from 'node:child_process'
import console from 'node:console'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { clearTimeout, setTimeout } from 'node:timers'
import { URL, fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { shapes } from './shapes.js'
import { stages } from './stages.js'

const help = `npm run growth -- [options] [shape…]
  shape              part of a shape's name, such as "md" or "txt names"; all by default
  --stage NAME       ${Object.keys(stages).join(', ')}; may be repeated; default: parse, and import
  --from SIZE        smallest size in KB; default: 64
  --to SIZE          largest size in KB; default: 4096
  --limit SECONDS    a size that takes longer is the last one; default: 10
  --all              print linear shapes, too`

/** What noise makes of two times per doubling. */
const tolerated = 2.6
/** By the clock a size may take so many times its limit, which is one of the processor: others may be at work. */
const patience = 8
/** In milliseconds: what is done sooner cannot be judged. */
const negligible = 200

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    stage: { type: 'string', multiple: true, default: ['parse', 'import'] },
    from: { type: 'string', default: '64' },
    to: { type: 'string', default: '4096' },
    limit: { type: 'string', default: '10' },
    all: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

async function measureAll() {
  let count = 0
  let faults = 0
  for (const shape of shapes) {
    if (wanted.length > 0 && !wanted.some(part => shape.name.includes(part))) continue
    for (const stage of options.stage) {
      if ((stage === 'import') !== (shape.register !== undefined)) continue
      count += 1
      const points = await measure(stage, shape.name)
      const isFaulty = points.some(isFault)
      if (isFaulty) faults += 1
      if (isFaulty || options.all)
        console.log(`${isFaulty ? '✖' : ' '} ${stage} · ${shape.name}\n    ${points.map(worded).join('  ')}`)
    }
  }
  console.log(`${count} measured, ${faults} superlinear or failed`)
  process.exitCode = faults > 0 ? 1 : 0
}

/**
 * @typedef {{ size: number, ms: number, ratio?: number, problem?: string }} Point
 * @param {string} stage @param {string} shape @returns {Promise<Point[]>} by size
 */
function measure(stage, shape) {
  const file = fileURLToPath(new URL('child.js', import.meta.url))
  const [from, to, limit] = [options.from, options.to, options.limit].map(Number)
  const child = spawn(process.execPath, [file, stage, shape, String(from * 1024), String(to * 1024)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  /** @type {Point[]} */
  const points = []
  let timer = setTimeout(() => {}, 0)
  let errors = ''
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        points.push({ size: (points.at(-1)?.size ?? (from * 1024) / 2) * 2, ms: Infinity, problem: `over ${limit} s` })
        child.kill('SIGKILL')
      },
      limit * 1000 * patience,
    )
  }
  wait()
  child.stderr.on('data', chunk => (errors += chunk))
  createInterface({ input: child.stdout }).on('line', line => {
    const point = JSON.parse(line)
    const before = points.at(-1)
    points.push({ ...point, ms: point.ms ?? 0, ...(before && { ratio: (point.ms ?? 0) / before.ms }) })
    if (point.ms > limit * 1000) child.kill('SIGKILL')
    wait()
  })
  return new Promise(resolve => {
    child.on('close', code => {
      clearTimeout(timer)
      if (code) points.push({ size: 0, ms: 0, problem: errors.trim().split('\n').slice(-8).join(' / ').slice(0, 200) })
      resolve(points)
    })
  })
}

/**
 * Over its last two doublings, as one alone may be noise, or the size at which a cache overflows.
 * @param {Point} point @param {number} index @param {readonly Point[]} points
 */
function isFault({ ms, problem }, index, points) {
  if (problem !== undefined) return /call stack|^over|heap|\.js:|^(?:Type|Reference)Error/.test(problem)
  const before = points[index - 2]
  return before !== undefined && ms > negligible && Math.sqrt(ms / Math.max(before.ms, 1)) > tolerated
}

/** @param {Point} point */
const worded = ({ size, ms, ratio, problem }) =>
  `${size / 1024}K ${problem ?? `${ms.toFixed(0)}${ratio === undefined ? '' : ` ×${ratio.toFixed(1)}`}`}`

if (options.help) console.log(help)
else await measureAll()
