/**
 * `json`: the findings for other tools. Stable: `schema/report.schema.json` says what it holds, and is kept equal to
 * `report-schema.ts` by a test.
 */
import { inItem } from '../kernel/inspection.js'
import { layoutVersion } from './report-schema.js'
import { failedFiles, sumOfRun } from './totals.js'
import { isChecked, type ReportedFile, type Reporter, type Totals } from './types.js'

export const json: Reporter = {
  needsTotals: false,
  prologue: (_, { version }) =>
    `{"version":${layoutVersion},"tool":${JSON.stringify({ name: 'plashka', version })},"files":[\n`,
  fragment: file =>
    entriesOf(file)
      .map(entry => JSON.stringify(entry))
      .join(',\n'),
  ofLists: () => '',
  problem: () => '',
  separator: ',\n',
  epilogue: totals =>
    `\n],"totals":${JSON.stringify(sums(totals))},"lists":${JSON.stringify(lists(totals))}${aboutLists(totals)},"problems":${JSON.stringify(totals.problems)}}\n`,
}

function entriesOf(file: ReportedFile): object[] {
  const { path } = file
  if (!isChecked(file)) return [{ path, error: file.problem }]
  return file.documents.map(({ report, inspection: { at, asOf, lists, language, messages } }) => ({
    path,
    ...(at && { at }),
    asOf,
    lists,
    language,
    ...inItem({ messages }, report.analysis.document),
  }))
}

const sums = (totals: Totals): object => ({
  files: totals.files.length,
  failed: failedFiles(totals).length,
  ...sumOfRun(totals),
  mentions: totals.files.reduce((sum, { mentions }) => sum + mentions, 0),
})

const lists = ({ kinds, registers }: Totals): object[] =>
  kinds.flatMap(({ id }) => (registers[id] ? [{ register: id, ...registers[id] }] : []))

const aboutLists = ({ aboutLists: messages }: Totals): string =>
  messages.length === 0 ? '' : `,"aboutLists":${JSON.stringify(messages)}`
