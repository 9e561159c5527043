/**
 * Node's environment for tests, in which they cost what they would in a program.
 *
 * Jest gives each test file modules and globals of its own. In a context that it makes of an object of its own, each look at
 * `Math`, `Map` or `Infinity` asks that object first, some forty times as dear; and the same five hundred modules are compiled
 * for each file anew. So globals are a program's here, and a module is compiled once in a process.
 */
import v8 from 'node:v8'
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'
import { optimisedLate } from '../dist/src/workspace/v8-flags.js'

// As the command tells V8, for most of a test, too, runs a few times.
for (const flag of optimisedLate) v8.setFlagsFromString(flag)

/** What imports while it runs asks whom its script belongs to: that is compiled for each file. */
const importsLater = /\bimport\s*\(/u

/** @type {Map<string, { code: string, data: import('node:buffer').Buffer }>} */
const compiled = new Map()

vm.SourceTextModule = class extends vm.SourceTextModule {
  /** @param {ConstructorParameters<typeof vm.SourceTextModule>} given */
  constructor(...[code, options = {}]) {
    const { identifier = '' } = options
    const known = compiled.get(identifier)
    const isKnown = known?.code === code
    super(code, isKnown ? { ...options, cachedData: known.data } : options)
    if (!isKnown && !importsLater.test(code)) compiled.set(identifier, { code, data: this.createCachedData() })
  }
}

export default class QuickEnvironment extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    const { createContext } = vm
    // Whoever is below makes the context, and lets nobody choose its kind.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(...given)
    } finally {
      vm.createContext = createContext
    }
  }
}
