/** A config in which something is wrong. Each problem names its key. */
export class ConfigError extends Error {
  constructor(path: string, problems: readonly string[]) {
    super(problems.map(problem => `${path}: ${problem}`).join('\n'))
    this.name = 'ConfigError'
  }
}
