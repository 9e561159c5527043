/**
 * Jest's runtime, in which what is tested is read once in a process and not once for each file of tests.
 *
 * Tests, and what helps them, are a file's own, as jest has it, but for kept/. The engine and its packages live in the one realm
 * of all files that a process runs (environment.js) and keep what they remember: they serve one file after another as a
 * language server serves one draft after another.
 */
import { fileURLToPath, URL } from 'node:url'
import Runtime from 'jest-runtime'

const addresses = ['src', 'rules', 'dist/src', 'node_modules', 'test/kept'].map(
  folder => new URL(`../${folder}/`, import.meta.url).href,
)
const folders = addresses.map(address => fileURLToPath(address))

/** By address. @type {Map<string, import('node:vm').Module>} */
const modules = new Map()

/** By file, as stacks are told by them. @type {Map<string, string>} */
const sourceMaps = new Map()

/** What the modules were read by is gone with its file of tests: what they import while later files run, these import. */
const latest = {
  /** @type {Runtime['esmLoader']['dynamicImport'] | undefined} */
  dynamicImport: undefined,
  /** @type {Runtime['requireModuleOrMock'] | undefined} */
  requireModuleOrMock: undefined,
}

export default class SharingRuntime extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} given */
  constructor(...given) {
    super(...given)
    latest.dynamicImport = this.esmLoader.dynamicImport
    this.esmLoader.dynamicImport = (...asked) => latest.dynamicImport(...asked)
    latest.requireModuleOrMock = (...asked) => super.requireModuleOrMock(...asked)

    for (const [address, module] of modules) this.registries.getActiveEsmRegistry().set(address, module)
    for (const [file, map] of sourceMaps) this.getSourceMaps().set(file, map)
  }

  /** @param {Parameters<Runtime['requireModuleOrMock']>} asked */
  requireModuleOrMock(...asked) {
    return latest.requireModuleOrMock(...asked)
  }

  teardown() {
    for (const [address, module] of this.registries.getActiveEsmRegistry())
      if (module.status === 'evaluated' && addresses.some(folder => address.startsWith(folder)))
        modules.set(address, module)
    for (const [file, map] of this.getSourceMaps())
      if (folders.some(folder => file.startsWith(folder))) sourceMaps.set(file, map)
    super.teardown()
  }
}
