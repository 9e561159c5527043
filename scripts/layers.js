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

/** @param {string} room */
function closedTo(room) {
  const open = new Set([
    room,
    ...layers
      .slice(
        0,
        layers.findIndex(layer => layer.includes(room)),
      )
      .flat(),
  ])
  return rooms.filter(other => !open.has(other))
}

/** @param {readonly string[]} closed Rooms, as imports reach them from within another one. */
const importsOf = closed => `^(\\.\\./)+(src/)?(${closed.join('|')})/`

/** The command starts other doors, and nothing else knows another door. */
const started = { cli: ['language-server', 'server'] }

/** @param {string} room */
function rulesFor(room) {
  const closed = closedTo(room)
  const message = `${room} stands below: scripts/layers.js`
  const notStarted = closed.filter(other => !(started[room] ?? []).includes(other))
  const imports = `ImportExpression[source.value=/${importsOf(notStarted).replaceAll('/', '\\/')}/]`
  return {
    files: [filesOf(room)],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: importsOf(closed), message },
            ...(ofNode.includes(room) ? [] : [{ regex: '^node:', message: `${room} runs in browsers, too` }]),
          ],
        },
      ],
      'no-restricted-syntax': ['error', { selector: imports, message }],
    },
  }
}

export const layerRules = [...rooms.map(rulesFor), { files: ofBuild, rules: { 'no-restricted-imports': 'off' } }]
