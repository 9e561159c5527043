/** What the bundle of the command gives to those that start it. */
export { main } from './main.js'
/** For a process that runs the command more than once. */
export { forgetKnowledge } from '../knowledge/knowledge.js'
export { run } from './run.js'
/** Of a thread. */
export const work = async (): Promise<void> => (await import('./worker.js')).work()
