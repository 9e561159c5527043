/** Options that mean the same to several subcommands, each said once. */
import { Option } from 'commander'
import type { HelpCatalog } from '../words/help/index.js'
import { parseShard } from './values.js'

type Said = (help: HelpCatalog) => Option

export const stdinFilename: Said = ({ options }) => new Option('--stdin-filename <path>', options.stdinFilename)

export const noIgnore: Said = ({ options }) => new Option('--no-ignore', options.noIgnore)

export const ignorePath: Said = ({ options }) => new Option('--ignore-path <path>', options.ignorePath)

export const shard: Said = help => new Option('--shard <i/n>', help.options.shard).argParser(parseShard(help))

export const outputFile: Said = ({ options }) => new Option('-o, --output-file <path>', options.outputFile)

export const queue: Said = ({ options }) => new Option('--queue <url>', options.queue)

export const queueName: Said = ({ options }) => new Option('--queue-name <name>', options.queueName)
