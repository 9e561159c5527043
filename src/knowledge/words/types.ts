/**
 * What `plashka lists` says, in each language the same set.
 */
import type { FieldChange } from '../diff.js'
import type { Manifest } from '../bundle/format.js'
import type { NewsItem } from '../news.js'
import type { RegisterStatus } from '../status.js'
import type { CertificateFault } from '../online/certificates.js'
import type { Unreached } from '../online/download.js'
import type { ImportedChange, ImportReport } from '../../importer/import.js'
import type { Leftover, OwnReport } from '../../importer/own/list.js'
import type { StatusKind, StatusKinds } from '../../registry/status-kind.js'
import type { Category, Entity, IsoDate } from '../../registry/types.js'

export interface ListsCatalog {
  readonly status: {
    /** @param row With the age in days, the file if the register was imported, the moment of the bundle if it is of one. */
    register(
      row: RegisterStatus & { readonly age: number | undefined; readonly file?: string; readonly bundle?: string },
    ): string
    stale(register: Category, age: number): string
    /** Why they are not those of rows. */
    readonly counts: string
    readonly disclaimer: string
  }
  readonly imports: {
    summary(report: ImportReport): string
    added(change: ImportedChange): string
    changed(change: ImportedChange): string
    gone(change: ImportedChange): string
    /** Of a known party, where a file can only add. */
    held(change: ImportedChange): string
    readonly heldHeading: string
    /** No file of a register among what was given. */
    readonly nothing: string
    /** Found in a folder or an archive, and no register's. */
    leftOut(file: string): string
    /** Further ones, where there are many. */
    moreLeftOut(count: number): string
    readonly dryRun: string
  }
  readonly update: {
    /** Who would be asked. */
    wouldAsk(hosts: readonly string[]): string
    readonly question: string
    /** What stands for an agreement. */
    readonly yes: readonly string[]
    /** There is no terminal to ask on. */
    readonly noTerminal: string
    readonly declined: string
    /** Over an open connection: what came must be confirmed. */
    openQuestion(register: Category): string
    notConfirmed(register: Category): string
    /** @param page Where a browser finds the register. */
    elsewhere(pages: readonly string[]): string
    newer(registers: readonly Category[]): string
    readonly nothingNewer: string
  }
  readonly download: {
    cannotFetch(address: string): string
    /** @param seconds Within which it must be there. */
    tooSlow(seconds: number): string
    /** @param megabytes At most. */
    tooLarge(megabytes: number): string
    readonly noHttp: string
    /** @param status Of HTTP, with its phrase. */
    refused(status: string): string
    readonly openRedirect: string
    /** Where a redirection leads. */
    readonly noAddress: string
    /** @param host To whose address a redirection leads. */
    notPublic(host: string): string
    readonly unknownPacking: string
    tooManyRedirects(count: number): string
    /** @param host To which a redirection leads away from the register's own. */
    otherHost(host: string): string
    certificate(host: string, fault: CertificateFault): string
    readonly unreached: Readonly<Record<Unreached, (host: string) => string>>
    noCertificate(file: string): string
    /** In the place of data. */
    readonly webPage: string
    readonly noPage: string
    manyRows(most: number): string
    cutPages(found: number, announced: number): string
    readonly changedMeanwhile: string
  }
  /** Of a bundle; errors have its name before them. */
  readonly bundle: {
    /** @param registers The day of each. */
    written(file: string, registers: Manifest['registers'], publicKeys: readonly string[]): string
    summary(manifest: Manifest, added: number): string
    added(id: string, name: string): string
    /** @param made When the bundle that is there was made. */
    same(made: string): string
    readonly noBundle: string
    otherLayout(layout: number): string
    readonly damaged: string
    readonly needsKey: string
    readonly unsigned: string
    readonly otherKey: string
    older(made: string, known: string): string
    readonly noPrivateKey: string
    readonly noPublicKey: string
    readonly keyExists: string
  }
  readonly news: {
    /** @param asOf The day of the newest list. */
    title(since: IsoDate, asOf: IsoDate): string
    day(day: IsoDate): string
    item(item: NewsItem): string
    /** By which it is found. */
    names(names: readonly string[]): string
    readonly none: string
  }
  readonly own: {
    summary(report: OwnReport): string
    /** @param isKnown Whether the lists have the entity already. */
    taken(entity: Entity, isKnown: boolean, statuses: StatusKinds): string
    readonly leftHeading: string
    left(leftover: Leftover): string
    /** Nobody said which status it is. */
    implied(status: StatusKind): string
    /** What to put into the config. */
    next(file: string): string
    exists(file: string): string
  }
  readonly diff: {
    added(id: string, name: string | undefined): string
    removed(id: string, name: string | undefined): string
    changed(id: string, name: string | undefined, fields: readonly FieldChange[]): string
    summary(added: number, removed: number, changed: number): string
  }
  readonly check: {
    summary(files: number, problems: number): string
  }
}
