/**
 * `sarif`: the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), for code scanning.
 *
 * It proposes no fixes: what a message expects is the words of a notice, not an edit, and which edit mends the text is
 * known only after checking it again.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  ArtifactLocation,
  Invocation,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  ToolComponent,
} from 'sarif'
import type { InspectedMessage } from '../kernel/inspection.js'
import { ruleUrl } from '../kernel/rule-url.js'
import type { Severity } from '../policy/types.js'
import type { Language } from '../language/language.js'
import { rules } from '../../rules/index.js'
import { itemAt } from '../checked/index.js'
import { fingerprintsOf, portable } from './fingerprint.js'
import { rangesOf, type Range } from './places.js'
import { isChecked, messagesOf, type CheckedDraft, type Reporter, type Totals } from './types.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** The folder that relative paths start from; which one that was, is left to the reader of the report. */
const base = '%SRCROOT%'

export const sarif: Reporter = {
  needsTotals: false,
  prologue(_, { version, language }) {
    const driver = JSON.stringify(driverOf(version, language))
    return `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":{"driver":${driver}},"language":"${language}","columnKind":"utf16CodeUnits","originalUriBaseIds":${JSON.stringify(bases)},"results":[\n`
  },
  fragment: file =>
    isChecked(file)
      ? resultsOf(file)
          .map(result => JSON.stringify(result))
          .join(',\n')
      : '',
  ofLists: () => '',
  problem: () => '',
  separator: ',\n',
  epilogue(totals) {
    const artifacts = totals.files.map(file => ({
      location: artifactOf(file.path),
      roles: ['analysisTarget'],
      ...(file.problem === undefined && { encoding: 'utf-8' }),
    }))
    return `\n],"artifacts":${JSON.stringify(artifacts)},"invocations":[${JSON.stringify(invocationOf(totals))}],"properties":${JSON.stringify({ lists: totals.lists })}}]}\n`
  },
}

const bases = { [base]: { description: { text: 'The folder in which plashka was run.' } } }

const levels: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' }

function driverOf(version: string, language: Language): ToolComponent {
  return {
    name: 'plashka',
    version,
    semanticVersion: version,
    informationUri: 'https://github.com/plashka/plashka',
    rules: rules.map(({ id, severity, words }): ReportingDescriptor => {
      const { short, full } = words?.[language].about ?? { short: id, full: id }
      return {
        id,
        shortDescription: { text: short },
        fullDescription: { text: full },
        helpUri: ruleUrl(id, language),
        help: { text: `${full} ${ruleUrl(id, language)}`, markdown: `${full} [${id}](${ruleUrl(id, language)})` },
        defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
      }
    }),
  }
}

function resultsOf(file: CheckedDraft): Result[] {
  const ranges = rangesOf(file)
  const fingerprints = fingerprintsOf(file)
  const { source } = file
  const artifactLocation = artifactOf(file.path)
  return messagesOf(file).map((message, index) => {
    const { ruleId, severity, entity, reason, expected, note } = message
    const region = regionOf(message, itemAt(ranges, index), source)
    return {
      ruleId,
      ruleIndex: indexOf(ruleId),
      level: levels[severity],
      message: { text: plainText(reason) },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      partialFingerprints: { 'notice/v1': itemAt(fingerprints, index) },
      properties: {
        ...(entity !== undefined && { entity }),
        ...(expected && { expected }),
        ...(note !== undefined && { note }),
      },
    }
  })
}

const indexOf = (ruleId: string): number => rules.findIndex(({ id }) => id === ruleId)

/** A byte order mark does not count. */
function regionOf({ start, end }: InspectedMessage, range: Range, source: string): Region {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const column = (line: number, value: number): number => Math.max(1, value - (line === 1 ? mark : 0))
  const charOffset = Math.max(0, start - mark)
  return {
    startLine: range.line,
    startColumn: column(range.line, range.column),
    endLine: range.endLine,
    endColumn: column(range.endLine, range.endColumn),
    charOffset,
    charLength: Math.max(0, end - mark) - charOffset,
    snippet: { text: source.slice(start, end) },
  }
}

function invocationOf(totals: Totals): Invocation {
  const failures = totals.files.flatMap(({ path, problem }): Notification[] =>
    problem === undefined
      ? []
      : [
          {
            level: 'error',
            message: { text: plainText(problem) },
            locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
          },
        ],
  )
  const problems = totals.problems.map((problem): Notification => ({
    level: 'error',
    message: { text: plainText(problem) },
  }))
  // A result must have a place: code scanning takes none without.
  const aboutLists = totals.aboutLists.map(({ ruleId, severity, reason }): Notification => ({
    level: levels[severity],
    message: { text: plainText(reason) },
    associatedRule: { id: ruleId, index: indexOf(ruleId) },
  }))
  const aboutConfiguration = [...aboutLists, ...problems]
  return {
    executionSuccessful: failures.length === 0 && problems.length === 0,
    ...(failures.length > 0 && { toolExecutionNotifications: failures }),
    ...(aboutConfiguration.length > 0 && { toolConfigurationNotifications: aboutConfiguration }),
  }
}

/** Of a file out of the folder that the run began in, the whole address: a relative one must not step out of its base. */
function artifactOf(name: string): ArtifactLocation {
  const relative = path.normalize(name)
  return path.isAbsolute(relative) || relative.startsWith('..')
    ? { uri: pathToFileURL(path.resolve(relative)).href }
    : { uri: portable(relative).split('/').map(encodeURIComponent).join('/'), uriBaseId: base }
}

/** Braces are placeholders, a bracket followed by a parenthesis is a link (sections 3.11.5 and 3.11.6). */
const plainText = (text: string): string => text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (')
