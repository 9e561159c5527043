/**
 * The registers as the built-in lists know them, in the layouts of the official exports: an import of them changes
 * nothing.
 */
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import type { Category, Entity } from '../../src/registry/types.js'
import type { Agent, Organisation } from './official-files.js'

/** `dd.mm.yyyy`, empty for none. */
const russianDay = (date: string | undefined): string => date?.split('-').reverse().join('.') ?? ''

const listedIn = (register: Category): Entity[] =>
  builtinKnowledge().registry.entities.filter(({ designations }) =>
    designations.some(({ category }) => category === register),
  )

export const knownAgents = (): Agent[] =>
  listedIn('foreign-agent').flatMap(({ kind, name, designations }) =>
    designations
      .filter(({ category }) => category === 'foreign-agent')
      .map(({ listed, ended }) => ({
        name,
        listed: russianDay(listed),
        ended: russianDay(ended),
        type: kind === 'person' ? 'Физические лица' : 'Юридические лица',
      })),
  )

export const knownUndesirable = (): Organisation[] =>
  listedIn('undesirable').flatMap(({ name, designations }) =>
    designations
      .filter(({ category }) => category === 'undesirable')
      .map(({ listed, ended }) => ({
        name,
        listed: russianDay(listed),
        ...(ended !== undefined && { ended: russianDay(ended) }),
      })),
  )

/** Those whose ban has ended are on no page. */
const inForce = (register: Category): Entity[] =>
  listedIn(register).filter(({ designations }) =>
    designations.some(({ category, ended }) => category === register && ended === undefined),
  )

/** Rows of the terrorist table. */
export const knownTerrorists = (): (readonly [name: string, ruling: string])[] =>
  inForce('terrorist').map(({ name }) => [name, 'Верховный Суд Российской Федерации'])

/** Paragraphs of the extremist page. */
export const knownExtremists = (): string[] =>
  inForce('extremist').map(({ name }, index) => `${index + 1}. ${name} (решение суда);`)
