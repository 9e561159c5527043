/**
 * Built-in objects as Node has them: some packages put slower ones in their place, for browsers that have worse.
 */
import { sure } from '../checked/index.js'
import { imported } from './import.js'

type Descriptors = Readonly<Record<PropertyKey, PropertyDescriptor>>

/** Imports a module. What it adds to built-in objects stays, what it changes of them is changed back. */
export async function importedAside(specifier: string): Promise<unknown> {
  const objects = builtIns().map(object => [object, Object.getOwnPropertyDescriptors(object)] as const)
  try {
    return await imported(specifier)
  } finally {
    for (const [object, descriptors] of objects) restore(object, descriptors)
  }
}

/** Constructors, their prototypes, and what holds them. Nothing is asked for its value that would compute it. */
function builtIns(): object[] {
  const constructors = Object.values(Object.getOwnPropertyDescriptors(globalThis)).flatMap(({ value }) =>
    typeof value === 'function' ? [value as { readonly prototype?: object }] : [],
  )
  return [globalThis, ...constructors.flatMap(found => (found.prototype ? [found, found.prototype] : [found]))]
}

function restore(object: object, descriptors: Descriptors): void {
  for (const key of Reflect.ownKeys(descriptors)) {
    const before = sure(descriptors[key])
    const now = Object.getOwnPropertyDescriptor(object, key)
    if (now?.configurable && (now.value !== before.value || now.get !== before.get))
      Object.defineProperty(object, key, before)
  }
}
