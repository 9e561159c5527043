/** What the bundles of the command give to those that start them. */
export { main } from './main.js'
/** For a process that runs the command more than once. */
export const forgetKnowledge = async (): Promise<void> => (await import('../knowledge/knowledge.js')).forgetKnowledge()
export { run } from './run.js'
/** Of a thread. */
export const work = async (): Promise<void> => (await import('./worker.js')).work()
