/** `plashka lists update --from`: the bundle that somebody else has exported, from an address or a file. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readText } from '../../files/read.js'
import { BundleError, opened, type Bundle, type Manifest } from '../../knowledge/bundle/format.js'
import { install, installedIn } from '../../knowledge/bundle/installed.js'
import { isSignedBy, publicKeyOf } from '../../knowledge/bundle/keys.js'
import { bundleFile, importedFiles, importedFolder } from '../../knowledge/imported.js'
import { forgetKnowledge, knowledgeFor } from '../../knowledge/knowledge.js'
import { download, type DownloadOptions } from '../../knowledge/online/download.js'
import { listsCatalogs } from '../../knowledge/words/index.js'
import { registryFromJson } from '../../registry/stored.js'
import type { ExitCode, Host } from '../host.js'
import type { UpdateOptions } from './options.js'

/**
 * @param from An address or a file.
 * @throws BundleError if it is none, damaged, not signed by a key that is believed, or older than the one that is there;
 * WordedError if it cannot be fetched; the system's error if it cannot be read.
 */
export async function bundleCommand(
  from: string,
  options: UpdateOptions,
  limits: DownloadOptions,
  host: Host,
): Promise<ExitCode> {
  const { publicKey = [], allowOlder, check, dryRun, json, language } = options
  const cwd = host.cwd()
  const isAddress = /^https?:\/\//iu.test(from)
  const keys = publicKey.map(given => publicKeyOf(given, path.resolve(cwd, given)))
  // A file somebody has in his hands; what comes from an address may be anybody's.
  if (isAddress && keys.length === 0) throw new BundleError(from, words => words.needsKey)
  const text = isAddress ? await fetched(from, limits) : readText(path.resolve(cwd, from), limits.maxSize)
  const target = bundleFile(importedFolder(host.env))
  const before = installedIn(target)?.manifest
  const bundle = opened(text, from, given => {
    if (keys.length > 0 && !isSignedBy(keys, given))
      throw new BundleError(from, words => (given.signatures.length > 0 ? words.otherKey : words.unsigned))
    if (before && given.manifest.made < before.made && !allowOlder)
      throw new BundleError(from, words => words.older(given.manifest.made, before.made))
  })
  const isNew = before?.made !== bundle.manifest.made
  const newcomers = await unknownOf(bundle, host)
  if (isNew && !check && !dryRun) {
    install(target, bundle)
    forgetKnowledge()
  }
  print(bundle.manifest, newcomers, isNew)
  return check && isNew ? 1 : 0

  function print(manifest: Manifest, added: readonly Newcomer[], isNewer: boolean): void {
    if (json) {
      const { made, plashka, registers } = manifest
      host.stdout.write(`${JSON.stringify({ made, plashka, registers, isNew: isNewer, added }, null, 2)}\n`)
      return
    }
    const { bundle: words, imports } = listsCatalogs[language]
    host.stdout.write(`${isNewer ? words.summary(manifest, added.length) : words.same(manifest.made)}\n`)
    for (const { id, name } of added) host.stdout.write(`${words.added(id, name)}\n`)
    if (dryRun) host.stdout.write(`${imports.dryRun}\n`)
  }
}

interface Newcomer {
  readonly id: string
  readonly name: string
}

/** Whom the current lists do not know. */
async function unknownOf({ registry }: Bundle, host: Host): Promise<readonly Newcomer[]> {
  const current = await knowledgeFor(builtinAndImported, host.cwd(), importedFiles(importedFolder(host.env)))
  return registryFromJson(registry).entities.flatMap(({ id, name }) => (current.registry.get(id) ? [] : [{ id, name }]))
}

const builtinAndImported = { lists: [], builtinLists: true, importedLists: true, disable: [] }

async function fetched(address: string, limits: DownloadOptions): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plashka-bundle-'))
  try {
    const file = path.join(folder, 'bundle')
    await download(address, file, limits)
    return readText(file, limits.maxSize)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
