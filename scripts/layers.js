/**
 * The layers of the house: a room imports from those above it in this table, and from nobody else; what runs in a browser
 * uses no API of Node. DESIGN.md tells what each room is for.
 */

/** From the ground up. Rooms of one layer do not know each other. */
export const layers = [
  ['checked'],
  ['language'],
  ['messages'],
  ['syntax', 'zip'],
  ['registry'],
  ['document'],
  ['lexicon'],
  ['mentions'],
  ['notices'],
  ['wording'],
  ['policy'],
  ['silence'],
  ['kernel'],
  ['formats'],
  ['fixes'],
  ['rules'],
  ['importer'],
  ['files'],
  ['knowledge', 'streams'],
  ['config'],
  ['engine'],
  ['reporters'],
  ['workspace'],
  ['retext', 'audit'],
  ['cli', 'language-server', 'library', 'server', 'browser'],
]

/** Rooms with floors of their own, from the ground up; files beside the floors stand on top of them. */
export const floors = {
  notices: [['tokens'], ['markers'], ['statements'], ['coverage'], ['news', 'legends'], ['witnesses']],
}

/** Rooms that use Node: what they do is done on a disk, a network or a terminal. */
const ofNode = [
  'files',
  'knowledge',
  'streams',
  'reporters',
  'workspace',
  'audit',
  'cli',
  'language-server',
  'library',
  'server',
]

/** Scripts of the build, and what they read: they run where plashka is made. */
const ofBuild = [
  'src/language/build.ts',
  'src/language/sources.ts',
  'src/mentions/evidence/build.ts',
  'src/mentions/evidence/data.ts',
]

const rooms = layers.flat()
/** @param {string} room */
const filesOf = room => (room === 'rules' ? 'rules/**/*.ts' : `src/${room}/**/*.ts`)

/**
 * @param {readonly string[][]} storeys From the ground up.
 * @param {string} one
 */
function closedTo(storeys, one) {
  const below = storeys.findIndex(storey => storey.includes(one))
  const open = new Set([one, ...storeys.slice(0, below).flat()])
  return storeys.flat().filter(other => !open.has(other))
}

/** @param {readonly string[]} closed Rooms, as imports reach them from within another one. */
const importsOf = closed => `^(\\.\\./)+(src/)?(${closed.join('|')})/`

/** The command starts other doors, and nothing else knows another door. */
const started = { cli: ['language-server', 'server'] }

/**
 * @param {string} room
 * @returns What may not be imported within a room, from the layers above it and from Node.
 */
function upwardFrom(room) {
  const message = `${room} stands below: scripts/layers.js`
  return [
    { regex: importsOf(closedTo(layers, room)), message },
    ...(ofNode.includes(room) ? [] : [{ regex: '^node:', message: `${room} runs in browsers, too` }]),
  ]
}

/** @param {string} room */
function rulesFor(room) {
  const message = `${room} stands below: scripts/layers.js`
  const notStarted = closedTo(layers, room).filter(other => !(started[room] ?? []).includes(other))
  const imports = `ImportExpression[source.value=/${importsOf(notStarted).replaceAll('/', '\\/')}/]`
  return {
    files: [filesOf(room)],
    rules: {
      'no-restricted-imports': ['error', { patterns: upwardFrom(room) }],
      'no-restricted-syntax': ['error', { selector: imports, message }],
    },
  }
}

/** @param {string} room */
const rulesForFloors = room =>
  floors[room].flat().map(floor => ({
    files: [`src/${room}/${floor}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...upwardFrom(room),
            {
              regex: `^\\.\\./(${closedTo(floors[room], floor).join('|')})/`,
              message: `${room}/${floor} stands below: scripts/layers.js`,
            },
          ],
        },
      ],
    },
  }))

export const layerRules = [
  ...rooms.map(rulesFor),
  ...Object.keys(floors).flatMap(rulesForFloors),
  { files: ofBuild, rules: { 'no-restricted-imports': 'off' } },
]
