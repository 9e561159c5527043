/**
 * How V8 is told to treat code of which most runs a few times. Names of flags change with V8, and of one that it does not know
 * it tells standard error: what stands here is tried, and another Node runs as it likes.
 */
import process from 'node:process'

type Flags = readonly string[]

/** Functions are optimised when they have run some five times as often as V8 would wait for: the hot ones only. */
const late: Readonly<Record<string, Flags>> = {
  20: ['--interrupt-budget=600000'],
  22: ['--invocation-count-for-turbofan=14000'],
  24: ['--invocation-count-for-turbofan=14000'],
}

const [major = ''] = process.versions.node.split('.')

export const optimisedLate: Flags = late[major] ?? []

/**
 * An expression is compiled once, for the machine. Left to itself V8 makes bytecode of it first, and compiles it again when it
 * is asked once more: for one with `\p{L}`, of 700 ranges, that is dear.
 */
export const expressionsOnce: Flags = major in late ? ['--no-regexp-tier-up'] : []
