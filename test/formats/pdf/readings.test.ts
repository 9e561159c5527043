/** All that is read of pages: where words stand on them decides how they hang together. */
import { specified, specify } from '../specification.js'
import { pdf, type MadePage } from './make.js'
import { documentOf } from './read.js'

/** A line for each stretch: `x y text`, or `x y/size text`; pages are set apart by lines of four dashes. */
const pageOf = (draft: string): MadePage => ({
  texts: draft.split('\n').flatMap(line => {
    const [, x, y, size, text = ''] = /^(\d+) (\d+)(?:\/(\d+))? (.*)$/.exec(line) ?? []
    return text === '' ? [] : [{ x: Number(x), y: Number(y), text, ...(size !== undefined && { size: Number(size) }) }]
  }),
})

specify(new URL('readings.txt', import.meta.url), async source =>
  specified(await documentOf(pdf(source.split('\n----\n').map(pageOf)))),
)
