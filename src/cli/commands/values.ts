/**
 * Values of options. Each parser throws InvalidArgumentError, in the words of the help.
 */
import { InvalidArgumentError } from 'commander'
import type { HelpCatalog } from '../words/help/index.js'
import { parseIsoDate } from '../../registry/date.js'
import { nearest } from '../../registry/nearest.js'
import type { IsoDate } from '../../registry/types.js'
import { isOwnReporterName } from '../../workspace/reporters.js'
import { reportFormats, type ReportFormat, type Shard } from '../options.js'

type Parser<Value> = (help: HelpCatalog) => (value: string) => Value

export const parseDay: Parser<IsoDate> =
  ({ expected }) =>
  value => {
    const day = parseIsoDate(value)
    if (!day) throw new InvalidArgumentError(expected.day)
    return day
  }

export const parseFormat: Parser<ReportFormat> =
  ({ expected }) =>
  value => {
    const format = isOwnReporterName(value) ? value : reportFormats.find(name => name === value)
    if (!format)
      throw new InvalidArgumentError(expected.format(reportFormats.join(', '), nearest(value, reportFormats)))
    return format
  }

export const parseCount: Parser<number> =
  ({ expected }) =>
  value => {
    const count = Number(value)
    if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError(expected.count)
    return count
  }

export const parseShard: Parser<Shard> =
  ({ expected }) =>
  value => {
    const [index = 0, count = 0] = /^\d{1,6}\/\d{1,6}$/.test(value) ? value.split('/').map(Number) : []
    if (index < 1 || index > count) throw new InvalidArgumentError(expected.shard)
    return { index, count }
  }

export const parsePort: Parser<number> =
  ({ expected }) =>
  value => {
    const port = Number(value)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError(expected.port)
    return port
  }

/** Of seconds, megabytes, days. */
export const parseNumber: Parser<number> =
  ({ expected }) =>
  value => {
    const number = Number(value)
    if (value.trim() === '' || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError(expected.number)
    return number
  }
