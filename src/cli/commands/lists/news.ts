/** `plashka lists news` */
import { Option } from 'commander'
import { newsFormats, type NewsOptions } from '../../lists/options.js'
import { inLanguage, withCommon } from '../common.js'
import type { Register } from '../types.js'
import { parseDay } from '../values.js'

export const registerNews: Register = (lists, given) => {
  const { help, host, done } = given
  const { options: about } = help
  const news = lists
    .command('news')
    .description(help.lists.news)
    .addOption(new Option('--since <day>', about.since).argParser(parseDay(help)))
    .addOption(new Option('--format <name>', about.newsFormat).choices(newsFormats).default('text'))
    .action(async (options: NewsOptions) => {
      const { newsCommand } = await import('../../lists/news.js')
      done(await newsCommand(inLanguage(options, given), host))
    })
  withCommon(news, help)
}
