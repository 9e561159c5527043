/** What each format says of itself, and what is made of the names of files. */
import { formatFor, formatOf, formats, knownExtensions, kindsUnder } from '../../src/formats/index.js'
import { savedAs } from '../../src/formats/others.js'
import { specify } from './specification.js'

const listed = (name: string, values: readonly string[] | undefined): string[] =>
  values ? [`${name} ${values.join(' ')}`] : []

specify(new URL('formats.txt', import.meta.url), source => {
  if (source === 'all extensions') return [knownExtensions().join(' ')]
  if (source.startsWith('a file ')) {
    const path = source.slice('a file '.length)
    const other = savedAs(path)
    return [
      `is of ${formatOf({ path })?.name ?? 'none'}`,
      ...listed('may hold', kindsUnder(path)),
      ...(other ? [`is ${other.extension}, to be saved as ${other.target}`] : []),
    ]
  }
  const format = formats.find(({ name }) => name === source)
  if (!format) return ['no format']
  const { notation, notationFor, elements } = format
  return [
    ...listed('extensions', format.extensions),
    ...listed('shared', format.sharedExtensions),
    ...listed('media types', format.mediaTypes),
    ...listed('holds', format.holds),
    ...(format.languageId === undefined ? [] : [`language ${format.languageId}`]),
    ...listed(
      'is',
      [
        format.isAnyText && 'any text',
        format.isBinary && 'binary',
        format.isOfLines && 'of lines',
        format.parseItem && 'of items',
        format.part && 'read by a part',
        format.decode && 'decoded by itself',
      ].filter(is => is !== undefined && is !== false),
    ),
    ...(elements
      ? [`elements ${elements.of} ${[...(elements.of === 'xml' ? elements.names : elements.arrays)].join(' ')}`]
      : []),
    ...(elements?.of === 'json' ? [`around ${elements.around.join('…')}`] : []),
    ...(format.part ? [`part ${format.part.package} ${format.part.module}`] : []),
    ...listed('written', notation && Object.keys(notation)),
    ...(notationFor ? [`tracked ${Object.keys(notationFor('tracked')).join(' ')}`] : []),
    ...['{}', '[]', '<rss>', '<html>', 'Раз'].flatMap(words =>
      (format.sharedExtensions ?? []).flatMap(extension =>
        formatFor(words, { path: `x${extension}` }) === format ? [`takes ${words} under ${extension}`] : [],
      ),
    ),
  ]
})
