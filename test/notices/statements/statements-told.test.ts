/** What a sentence states: which status, whether it is over or denied, and whose. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('what is set against what is denied', () => {
  test.each<[string, string[]]>([
    [
      '{Икс} — не иноагент, а нежелательная организация.',
      ['prose: foreign-agent negated contracted & undesirable → Икс'],
    ],
    [
      '{Икс} — нежелательная организация, а не иноагент.',
      ['prose: undesirable & foreign-agent negated contracted → Икс'],
    ],
    [
      '{Икс} не признан иноагентом, но объявлен нежелательной организацией.',
      ['prose: foreign-agent negated contracted & undesirable → Икс'],
    ],
    ['{X} is not a foreign agent but an undesirable organization.', ['prose: foreign-agent negated & undesirable → X']],
    [
      '{Икс} не иноагент и не нежелательная организация.',
      ['clause: foreign-agent negated contracted & undesirable negated → Икс'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('what happened at a time', () => {
  test.each<[string, string[]]>([
    ['When {X} was declared a foreign agent in 2015, it closed.', ['prose past: foreign-agent → X']],
    ['It closed when {X} was declared a foreign agent.', ['prose: foreign-agent → X']],
    ['{X} was declared a foreign agent in 2015.', ['prose: foreign-agent → X']],
    ['Фонд закрыли, когда {Икс} был признан иноагентом в 2015 году.', ['prose past: foreign-agent contracted → Икс']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('statuses and their turns', () => {
  test.each<[string, string[]]>([
    ['{Икс} — иностранный агент.', ['prose: foreign-agent → Икс']],
    ['{Икс} — иноагент.', ['prose: foreign-agent contracted → Икс']],
    ['{Икс} выполняет функции иностранного агента.', ['prose: foreign-agent → Икс']],
    ['{m:Кац} — физическое лицо, выполняющее функции иностранного агента.', ['clause: foreign-agent → Кац']],
    ['{Икс} признан нежелательной организацией.', ['prose: undesirable → Икс']],
    ['{Икс} — террористическая организация, запрещённая в РФ.', ['prose: terrorist+ban → Икс']],
    ['{Икс} признан экстремистской организацией и запрещён в России.', ['prose: extremist+ban → Икс']],
    ['{Икс} внесён в список террористов и экстремистов.', ['prose: list → Икс']],
    [
      '{Икс} признан нежелательной организацией и внесён в реестр иноагентов.',
      ['prose: undesirable & foreign-agent contracted → Икс'],
    ],
    ['{Икс} больше не иноагент.', ['clause: foreign-agent ended contracted → Икс']],
    ['{Икс} исключён из реестра иноагентов.', ['prose: foreign-agent ended contracted → Икс']],
    ['{m:Кац} был иноагентом до 2023 года.', ['prose past: foreign-agent contracted → Кац']],
    ['{Икс} до апреля 2025 года был запрещён в России.', ['prose past: ban → Икс']],
    ['{Икс} перестал быть нежелательной организацией.', ['prose: undesirable ended → Икс']],
    ['{Икс} никогда не был иноагентом.', ['prose: foreign-agent negated contracted → Икс']],
    ['{Икс} не признан иноагентом.', ['prose: foreign-agent negated contracted → Икс']],
    ['{Икс} запрещён в РФ.', ['prose: ban → Икс']],
    ['{Икс} запрещён.', ['prose: ban → Икс']],
    ['{Икс} запрещён на территории России и Казахстана.', ['prose: ban RU/KZ → Икс']],
    ['{Икс} запрещён в Казахстане.', ['prose: ban KZ foreign → Икс']],
    ['{Икс} признан террористическим в США.', ['prose: terrorist US foreign → Икс']],
    ['{X} is banned in Russia.', ['prose: ban → X']],
    ['{X} is a terrorist organization banned in Russia.', ['prose: terrorist+ban → X']],
    ['{X} is no longer a foreign agent.', ['clause: foreign-agent ended → X']],
    ['{X} was removed from the register of foreign agents.', ['prose: foreign-agent ended → X']],
    ['{X} was a foreign agent until 2023.', ['prose past: foreign-agent → X']],
    ['{X} had been banned in Russia until April 2025.', ['prose past: ban → X']],
    ['{X} is designated as terrorist in Russia and the United States.', ['prose: terrorist RU/US → X']],
    ['{X} is banned in Russia as extremist.', ['prose: extremist+ban → X']],
    ['{X} was declared extremist and banned in Russia.', ['prose: extremist+ban → X']],
    ['{X} (extremist; banned in Russia) closed.', ['bracket: extremist+ban → X']],
    ['{X} (an undesirable organization and a foreign agent) closed.', ['bracket: undesirable & foreign-agent → X']],
    ['{X} (listed as a "foreign agent") closed.', ['bracket: foreign-agent → X']],
    ['{X} (not a foreign agent) closed.', ['bracket: foreign-agent negated → X']],
    ['{X} (formerly a foreign agent) closed.', ['bracket past: foreign-agent → X']],
    ['{X} (a foreign agent in Georgia) closed.', ['bracket: foreign-agent GE foreign → X']],
    [
      '{m:Кац} (признан в РФ иностранным агентом, внесён в список террористов и экстремистов) ушёл.',
      ['bracket: foreign-agent → Кац'],
    ],
    [
      '{Икс} (организация признана в РФ нежелательной, деятельность запрещена) закрылся.',
      ['bracket: undesirable & ban → Икс'],
    ],
    ['{Икс} (ликвидирован по решению суда) закрылся.', ['bracket: ban liquidated → Икс']],
    ['{Икс} (внесена в перечень) закрылась.', ['bracket: list → Икс']],
    ['{Икс} (входит в список нежелательных организаций) закрылась.', ['bracket: undesirable → Икс']],
    ['{m:Кац} (статус иноагента обжалован) ушёл.', ['bracket: foreign-agent contracted → Кац']],
    ['{m:Кац} (по мнению Минюста, иноагент) ушёл.', ['bracket: foreign-agent contracted → Кац']],
    ['{m:Кац}, которого Минюст считает иностранным агентом, ушёл.', ['prose: foreign-agent → Кац']],
    ['{m:Кац}, объявленный иноагентом и в розыск, ушёл.', ['clause: foreign-agent contracted → Кац']],
    ['{m:Кац} — бывший иноагент.', ['prose past: foreign-agent ended contracted → Кац']],
    ['Экс-иноагент {m:Кац} вернулся.', ['clause: foreign-agent ended contracted → Кац']],
    ['{m:Kats}, a former "foreign agent", came home.', ['clause: foreign-agent ended → Kats']],
    ['{m:Kats}, a former deputy and a foreign agent, came home.', ['clause: foreign-agent → Kats']],
    ['{m:Kats} lost his foreign agent status.', ['prose: foreign-agent ended → Kats']],
    ['{m:Kats} left the list of foreign agents.', ['prose: foreign-agent ended → Kats']],
    ['{X}, whose former publisher had left the register of foreign agents, moved.', []],
    ['{m:Кац} вышел из реестра иноагентов.', ['prose: foreign-agent ended contracted → Кац']],
    ['{m:Кац} потерял статус иноагента.', ['prose: foreign-agent ended contracted → Кац']],
    ['{m:Кац} вышел из дома иноагента.', []],
    ['{m:Kats}, who is considered a foreign agent, left.', ['prose: foreign-agent → Kats']],
    ['{m:Kats} denies being a foreign agent.', []],
    // For how long it has been so.
    ['Комик {m:Кац}, третий год иноагент, вернулся.', ['clause: foreign-agent contracted → Кац']],
    // What is over is something else than the status.
    ['{X}, which the ministry named a foreign agent, has suspended its broadcasts.', ['prose: foreign-agent → X']],
    ['{X}, named a foreign agent, has lifted the ban on talks.', ['clause: foreign-agent → X']],
    // What a question takes for granted.
    ['А {m:Кац}, который в 2022 году стал иноагентом, приедет?', ['prose: foreign-agent contracted → Кац']],
    ['Will {m:Kats}, who was declared a foreign agent, come?', ['prose: foreign-agent → Kats']],
    ['Почему {m:Каца}, который живёт в Берлине, признали иноагентом?', []],
    ['{m:Кац}, который, возможно, станет иноагентом?', []],
    // A decision that has its day.
    [
      '{f:Соболь} will fight the decision of Feb. 21 to enter her in the register of foreign agents.',
      ['prose: foreign-agent active → Соболь'],
    ],
    ['{f:Соболь} will sue over her inclusion in the register of foreign agents.', ['clause: foreign-agent → Соболь']],
    ['{m:Кац} лишился статуса иноагента.', ['prose: foreign-agent ended contracted → Кац']],
    ['Суд отказал {m:Кац} в снятии статуса иноагента.', ['clause: foreign-agent contracted → Кац']],
    ['{m:Кац} получил статус иноагента.', ['prose: foreign-agent contracted → Кац']],
    ['{m:Кац} носит статус иноагента.', ['prose: foreign-agent contracted → Кац']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
