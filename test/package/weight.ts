/** What an installation takes on a disk. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** In bytes: what a file takes at least, a folder itself, on the usual file systems. */
const block = 4096

/** In bytes, as `du` counts them, without the packages within it. */
export function sizeOf(folder: string): number {
  const sizes = readdirSync(folder, { withFileTypes: true }).map(entry => {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : sizeOf(place)
    return Math.ceil(lstatSync(place).size / block) * block
  })
  return sizes.reduce((sum, size) => sum + size, block)
}

/** Folders of the packages that `npm install --omit=dev` brings, from the root of the checkout. */
export function productionPackages(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { dev?: boolean; optional?: boolean; peer?: boolean }>>
  }
  return Object.entries(packages).flatMap(([place, { dev, optional, peer }]) =>
    place === '' || dev || optional || peer ? [] : [place],
  )
}
