/** Tries the slices of seeds that it is handed, each seed in every format, and tells what is wrong with them. */
import { register } from 'node:module'
import process from 'node:process'
import { URL } from 'node:url'

register('../mutation/loader.js', import.meta.url)
/** @type {{ fuzzedFormats: readonly string[], faultOfSeed: (name: string, seed: number) => string | undefined }} */
const { fuzzedFormats, faultOfSeed } = await import(new URL('trial.ts', import.meta.url).href)
const chosen = process.env['PLASHKA_FORMATS']?.split(',')
const formats = fuzzedFormats.filter(name => chosen?.includes(name) ?? true)

process.on('message', (/** @type {{ from: number, to: number }} */ { from, to }) => {
  /** @type {string[]} */
  const faults = []
  for (let seed = from; seed < to; seed++) {
    for (const name of formats) {
      const fault = faultOfSeed(name, seed)
      if (fault !== undefined) faults.push(`${name}, seed ${seed}: ${fault}`)
    }
  }
  process.send?.({ formats: formats.length, from, tried: (to - from) * formats.length, faults })
})
process.send?.({ formats: formats.length, tried: 0, faults: [] })
process.on('disconnect', () => process.exit())
