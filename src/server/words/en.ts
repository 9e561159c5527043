import type { ServerCatalog } from './types.js'

export const en: ServerCatalog = {
  badJson: 'The body of the request is no JSON',
  notUtf8: 'What was sent is no text in UTF-8: send it as UTF-8, or the bytes of a file',
  missingField: field => `The field \`${field}\` is missing`,
  unknownField: (field, known) => `There is no field \`${field}\`; there are: ${known.join(', ')}`,
  badType: (field, type) => `\`${field}\` has to be ${type === 'string' ? 'a string' : 'true or false'}`,
  oneOf: (field, values) => `\`${field}\` has to be one of: ${values.join(', ')}`,
  badDay: field => `\`${field}\` has to be a day, as 2026-11-20`,
  noBody: 'Send a draft: JSON with a field `text`, or the bytes of a file',
  noName: 'Name the file in the query, `?path=draft.docx`: by its type alone nobody knows the format',
  mediaType: type =>
    type === ''
      ? 'Name the `content-type`: `application/json`, or that of the file whose bytes are sent'
      : `What is sent as ${type} is not read here: send JSON as \`application/json\`, or the bytes of a file as \`application/octet-stream\` with its name in the query, \`?path=draft.docx\``,
  tooLarge: most => `The draft is larger than ${most} MB`,
  tooLong: seconds => `The check took longer than ${seconds} s`,
  tooMany: 'Too many checks are waiting: try again later',
  stopping: 'The server is stopping',
  foreignHost: host => `The server does not go by the name ${host}`,
  foreignOrigin: origin => `Pages of ${origin} may not ask here`,
  noToken: 'A token is needed: `Authorization: Bearer …`',
  outside: path => `${path}: outside of the server's folder`,
  noFolder: folder => `There is no folder ${folder} below that of the server`,
  unknownFormat: (name, known) => `${name}: the format is not known, known are ${known.join(', ')}`,
  sendBytes: format => `A draft of the format ${format} is no text: send the bytes of the file`,
  readOnly: format => `The format ${format} is only read`,
  failed: 'Something in plashka broke',
  noSuchPath: 'There is no such address: `/openapi.json` tells what there is',
  badMethod: methods => `Ask this address by ${methods}`,
  noParameter: 'A parameter `text` or `data` is needed',
  badData: 'In `data` there has to be JSON: `{ "annotation": [{ "text": … }, { "markup": …, "interpretAs": … }] }`',
  needsToken: host => `To listen on ${host} a token is needed: --token-file or PLASHKA_TOKEN`,
  shortToken: least => `The token is shorter than ${least} characters`,
  upstreamAway: host =>
    `${host} is a machine of others, and texts would go there; if that is meant: --upstream-may-be-anywhere`,
  badUpstream: url => `${url}: an address of http: or https: is needed`,
  upstreamDown: reason => `LanguageTool has not answered (${reason}): these are the findings of plashka alone`,
  listening: address => `plashka listens on ${address}`,
  category: 'Designation notices',
  shortMessage: 'Designation notice',
  replacement: 'with the notice',
}
