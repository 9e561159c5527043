/** «Пока» before a denial: what came to an end is told, what has not come is denied. */
import { expect, test } from '@jest/globals'
import { told } from '../told.js'

const agent = 'foreign-agent contracted'
const denied = 'foreign-agent negated contracted'

test.each<[text: string, notices: string[]]>([
  ['Пока {f:Соболь} не объявили иноагентом, она жила в Москве.', [`prose: ${agent} active → Соболь`]],
  ['{f:Соболь} жила в Москве, пока её не объявили иноагентом.', [`prose: ${agent} active → Соболь`]],
  ['{f:Соболь} работала, пока не была признана иноагентом.', [`prose: ${agent} → Соболь`]],
  ['{f:Соболь} живёт в Москве, пока её не объявят иноагентом.', []],
  ['{f:Соболь} живёт в Москве, пока не признана иноагентом.', [`prose: ${denied} → Соболь`]],
  ['{f:Соболь} работает, пока не внесена в реестр иноагентов.', [`prose: ${denied} → Соболь`]],
  ['{f:Соболь} пока не объявлена иноагентом.', [`prose: ${denied} → Соболь`]],
  ['{f:Соболь} уехала. Пока она ждёт: её не объявили иноагентом.', [`prose: ${denied} active → Соболь`]],
])('%s', (text, notices) => {
  expect(told(text)).toEqual(notices)
})
