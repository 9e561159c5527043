/**
 * One stage of one shape at doubling sizes, in a process of its own: `child.js STAGE SHAPE SMALLEST LARGEST`. Prints a line
 * of JSON a size, as soon as it is known: whoever reads it ends the process when a size takes too long.
 */
import { Buffer } from 'node:buffer'
import process from 'node:process'
import { shapes } from './shapes.js'
import { stages } from './stages.js'

const [stageName = '', shapeName, smallest, largest] = process.argv.slice(2)
const shape = shapes.find(({ name }) => name === shapeName)
const stage = stages[stageName]
if (!shape || !stage) throw new RangeError(`${stageName}, ${shapeName}: no such stage or shape`)

/** Below this a time is noise: the size is measured again. In milliseconds of the processor, which others' work lengthens less. */
const noisy = 60

for (let size = Number(smallest); size <= Number(largest); size *= 2) {
  const made = shape.make(size)
  const input = { shape, bytes: typeof made === 'string' ? Buffer.from(made) : made }
  const times = []
  let problem
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const measured = await stage(input)
      const start = process.cpuUsage()
      await measured()
      const { user, system } = process.cpuUsage(start)
      times.push((user + system) / 1000)
      if (times[0] > noisy) break
    }
  } catch (error) {
    // What is not of its format is refused: that, too, has to be linear. An overflow is no refusal, nor is a slip of code.
    const { name, message } = /** @type {Error} */ (error)
    problem = `${name}: ${message}`.split('\n')[0].slice(0, 100)
  }
  process.stdout.write(`${JSON.stringify({ size, ms: Math.min(...times, Infinity), problem })}\n`)
}
