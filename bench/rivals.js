/**
 * The tools beside which plashka is measured, installed outside the package.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/**
 * @param {string} folder @param {readonly string[]} packages
 * @returns {boolean} whether it worked
 */
function install(folder, packages) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n')
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--silent']
  return spawnSync('npm', ['install', ...options, ...packages], { cwd: folder, timeout: 180_000 }).status === 0
}

/**
 * @param {string} folder
 * @returns {string | undefined} the command of ripgrep: the one on the PATH, else one from npm
 */
export function findRipgrep(folder) {
  if (spawnSync('rg', ['--version']).status === 0) return 'rg'
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}`
  if (!install(folder, [name])) return undefined
  const command = path.join(folder, 'node_modules', name, 'bin', 'rg')
  return existsSync(command) ? command : undefined
}

/**
 * @param {string} folder
 * @returns {string | undefined} textlint's script; textlint-rule-prh stands beside it
 */
export function findTextlint(folder) {
  if (!install(folder, ['textlint', 'textlint-rule-prh'])) return undefined
  const script = path.join(folder, 'node_modules', 'textlint', 'bin', 'textlint.js')
  return existsSync(script) ? script : undefined
}

/**
 * @param {string} folder
 * @returns {string | undefined} alex's script
 */
export function findAlex(folder) {
  if (!install(folder, ['alex'])) return undefined
  const script = path.join(folder, 'node_modules', 'alex', 'cli.js')
  return existsSync(script) ? script : undefined
}

/**
 * Writes a textlint config that reports each of the words.
 * @param {string} folder @param {string} name @param {readonly string[]} words
 * @returns {string} the config's path
 */
export function writePrhConfig(folder, name, words) {
  const rules = words.map(word => ({ expected: `${word}*`, pattern: word }))
  const rulesFile = path.join(folder, `${name}.yml`)
  const config = path.join(folder, `${name}.json`)
  writeFileSync(rulesFile, JSON.stringify({ version: 1, rules }))
  writeFileSync(config, JSON.stringify({ rules: { prh: { rulePaths: [rulesFile] } } }))
  return config
}
