/**
 * Node's environment for tests, with globals as quick as a program has them. In a context that jest makes of an object of its
 * own, each look at `Math`, `Map` or `Infinity` asks that object first, which costs some forty times as much: most of what
 * a test of the linter took went there.
 */
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

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
