/**
 * fast-check from one seed, the same every day: a change must not fail by the luck of what others wrote. PLASHKA_SEED, a
 * whole number, takes another seed, as `npm run fuzz` does each time; what fails tells its seed.
 */
import process from 'node:process'
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['PLASHKA_SEED'] ?? 20_261_127) })

export default fc
