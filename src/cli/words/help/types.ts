/**
 * The help of the command, in each language the same set.
 */
export interface HelpCatalog {
  readonly program: string
  readonly commands: Readonly<
    Record<
      | 'inspect'
      | 'audit'
      | 'auditReport'
      | 'work'
      | 'explain'
      | 'names'
      | 'lists'
      | 'init'
      | 'trust'
      | 'lsp'
      | 'web'
      | 'serve',
      string
    >
  >
  readonly lists: Readonly<Record<'status' | 'import' | 'update' | 'export' | 'news' | 'diff' | 'check', string>>
  readonly args: Readonly<
    Record<
      | 'files'
      | 'command'
      | 'sources'
      | 'entity'
      | 'registerFiles'
      | 'registers'
      | 'list'
      | 'otherList'
      | 'listFiles'
      | 'trustedFolder',
      string
    >
  >
  readonly serve: Readonly<
    Record<
      | 'folder'
      | 'port'
      | 'host'
      | 'name'
      | 'origin'
      | 'tokenFile'
      | 'threads'
      | 'timeout'
      | 'maxSize'
      | 'upstream'
      | 'upstreamMayBeAnywhere',
      string
    >
  >
  readonly options: Readonly<
    Record<
      | 'help'
      | 'version'
      | 'stdinFilename'
      | 'noIgnore'
      | 'ignorePath'
      | 'frail'
      | 'shard'
      | 'maxWarnings'
      | 'fix'
      | 'fixDryRun'
      | 'baseline'
      | 'noBaseline'
      | 'writeBaseline'
      | 'port'
      | 'pruneBaseline'
      | 'format'
      | 'outputFile'
      | 'changed'
      | 'changedLines'
      | 'staged'
      | 'cache'
      | 'cacheLocation'
      | 'noErrorOnUnmatchedPattern'
      | 'watch'
      | 'yes'
      | 'quiet'
      | 'verbose'
      | 'color'
      | 'noColor'
      | 'inspectJson'
      | 'why'
      | 'asOf'
      | 'lang'
      | 'config'
      | 'noConfig'
      | 'profile'
      | 'trust'
      | 'trustList'
      | 'trustRemove'
      | 'yesToCode'
      | 'yesToHosts'
      | 'ca'
      | 'check'
      | 'from'
      | 'publicKey'
      | 'allowOlder'
      | 'bundleOutput'
      | 'key'
      | 'newKey'
      | 'page'
      | 'since'
      | 'newsFormat'
      | 'maxAge'
      | 'json'
      | 'reportJson'
      | 'dryRun'
      | 'force'
      | 'forceAll'
      | 'own'
      | 'ownOutput'
      | 'ownCategory'
      | 'timeout'
      | 'maxSize'
      | 'stdio'
      | 'store'
      | 'newSince'
      | 'newcomers'
      | 'urlField'
      | 'sectionField'
      | 'viewsField'
      | 'noProgress'
      | 'auditFormat'
      | 'auditAsOf'
      | 'queue'
      | 'queueName'
      | 'concurrency'
      | 'rate'
      | 'results'
      | 'metrics',
      string
    >
  >
  readonly helpCommand: string
  /** What is wrong with the value of an option. */
  readonly expected: Readonly<Record<'day' | 'count' | 'number' | 'shard' | 'port', string>> & {
    format(known: string, nearest: string | undefined): string
  }
  /** Headings and words that the parser of the command line puts in, as it has them. */
  readonly words: readonly (readonly [english: string, word: string])[]
  /** Its errors, by pattern. */
  readonly errors: readonly (readonly [pattern: RegExp, message: string])[]
}
