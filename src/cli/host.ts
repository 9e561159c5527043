/** What the command needs of its process, and what it leaves. */
export interface Host {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly env: NodeJS.ProcessEnv
  cwd(): string
}

/** 0: clean, 1: findings, 2: plashka could not do its work. */
export type ExitCode = 0 | 1 | 2
