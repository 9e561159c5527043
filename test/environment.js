/**
 * Node's environment for tests, in which they cost what they would in a program.
 *
 * Jest gives each test file globals and modules of its own. In a context that it makes of an object of its own, each look at
 * `Math`, `Map` or `Infinity` asks that object first, some forty times as dear; and five hundred modules are read for each
 * file anew. So the globals are a program's here, and all files that a process runs share one realm, in which what
 * `runtime.js` has read once can go on living. Between two files its globals, and the process as it shows itself there, become
 * again what they were before the first.
 */
import v8 from 'node:v8'
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'
import { optimisedLate } from '../dist/src/workspace/v8-flags.js'

// As the command tells V8, for most of a test, too, runs a few times.
for (const flag of optimisedLate) v8.setFlagsFromString(flag)

/** Gives an object the properties it had. What could not be taken away stays. */
const restorer = (/** @type {object} */ object) => {
  const properties = Object.getOwnPropertyDescriptors(object)
  return () => {
    for (const key of Reflect.ownKeys(object)) if (!Object.hasOwn(properties, key)) Reflect.deleteProperty(object, key)
    for (const key of Reflect.ownKeys(properties)) Reflect.defineProperty(object, key, properties[key])
  }
}

/** @param {ConstructorParameters<typeof TestEnvironment>} given */
const realmOf = (...given) => {
  const { createContext } = vm
  // Whoever is below makes the context, and lets nobody choose its kind.
  vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
  try {
    const environment = new TestEnvironment(...given)
    const { global } = environment
    const restorers = [global, global.process, global.process.env].map(restorer)
    const restore = () => {
      global.process.removeAllListeners()
      for (const restoreOne of restorers) restoreOne()
    }
    return { environment, restore }
  } finally {
    vm.createContext = createContext
  }
}

/** @type {ReturnType<typeof realmOf> | undefined} */
let realm

export default class QuickEnvironment {
  #environment

  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    realm ??= realmOf(...given)
    realm.restore()
    this.#environment = realm.environment
    const { global, moduleMocker, fakeTimers, fakeTimersModern } = this.#environment
    Object.assign(this, { global, moduleMocker, fakeTimers, fakeTimersModern })
  }

  getVmContext() {
    return this.#environment.getVmContext()
  }

  exportConditions() {
    return this.#environment.exportConditions()
  }

  async setup() {}

  async teardown() {}
}
