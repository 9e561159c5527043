/** The reporter `house/digest`: what our editors are sent to their chat, a line for each finding. */
import type { OwnReporter, ReportContext } from 'plashka'

const words = {
  ru: { clean: 'всё чисто', found: (count: number) => `замечаний: ${count}` },
  en: { clean: 'all is clean', found: (count: number) => `findings: ${count}` },
}

export const digest: OwnReporter = {
  name: 'house/digest',

  fragment(file) {
    if ('problem' in file) return `✗ ${file.path}: ${file.problem}\n`
    return file.documents
      .flatMap(({ inspection }) => inspection.messages)
      .map(({ line, ruleId, reason }) => `• ${file.path}:${line} ${reason} [${ruleId}]\n`)
      .join('')
  },

  epilogue({ files }, { language }: ReportContext) {
    const count = files.reduce((sum, { errors, warnings, infos }) => sum + errors + warnings + infos, 0)
    return `${count === 0 ? words[language].clean : words[language].found(count)}\n`
  },
}
