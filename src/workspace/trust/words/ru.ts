/** Russian. */
import type { TrustCatalog } from './types.js'

const listed = (files: readonly string[]): string => files.map(file => `\n  ${file}`).join('')

export const ru: TrustCatalog = {
  trust: (config, modules) =>
    `${config} запускает код, которому вы не доверяли или который с тех пор изменился:${listed(modules)}\n` +
    'Прочтите его и разрешите: `plashka trust` действует до изменения файлов, --trust на один запуск, `PLASHKA_TRUST=1` в автоматических проверках',
  outside: (config, modules) =>
    `${config} запускает код не из репозитория рабочей папки:${listed(modules)}\n` +
    'Чтобы всё-таки его запустить, назовите файл настроек сами: --config',
  wouldRun: (config, modules, others) =>
    `${config} запускает этот код с вашими правами:${listed(modules)}` +
    (others.length > 0 ? `\nв него входят и эти файлы:${listed(others)}` : ''),
  question: 'Доверять ему, пока эти файлы не изменятся? [д/Н] ',
  yes: ['д', 'да'],
  noCode: config => `${config} не запускает кода, доверять нечему`,
  noConfig: 'настроек здесь нет, доверять нечему',
  noTerminal: 'спросить негде: это не терминал; с --yes показанному коду верят без вопроса',
  declined: 'доверие никому не выдано',
  trusted: config => `${config}: доверяем, пока файлы не изменятся`,
  removed: config => `${config}: больше не доверяем`,
  notRecorded: place => `${place}: и так не доверяли`,
  none: 'доверять пока некому',
  entry: (config, state, files) =>
    `${config}${{ same: '', changed: ' (изменился, код не запускается)', gone: ' (файла больше нет)' }[state]}${listed(files)}`,
}
