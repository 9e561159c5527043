/** What the bundle of the command gives to those that start it. */
export { main } from './main.js'
export { work } from './worker.js'
