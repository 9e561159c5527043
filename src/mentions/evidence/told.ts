/**
 * What the rest of a text tells of a party: where it is named by other names, and where its name means something else.
 */
import type { Span } from '../../document/types.js'
import type { Role } from '../../language/roles.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import type { Alias, Entity, EntityId } from '../../registry/types.js'
import type { Candidate } from '../candidates.js'
import type { Word } from '../surroundings.js'
import type { Certainty } from '../types.js'
import { isBehindStageName, tellsRealName } from './real-names.js'
import { Scene } from './scene.js'
import { isOwn, spelledOut, titlesIn } from './spelled-out.js'

/** Of one candidate, from all others. */
export interface Told {
  /** It is named elsewhere, likely or beyond doubt. */
  readonly named: boolean
  /** Where first; of a party that is not named elsewhere: nowhere. */
  readonly since: number
  readonly certain: boolean
  /** Where it is first named beyond doubt. */
  readonly certainSince: number
  /** Some other party is named beyond doubt. */
  readonly others: boolean
  /** A party that a list relates to it is named. */
  readonly related: boolean
  readonly relatedCertain: boolean
  /** Of its kind others are named beyond doubt: several battalions, universities. */
  readonly kin: boolean
  /** It stands in a list right beside another party. */
  readonly listed: boolean
  /** The person's full name is somebody else's elsewhere. */
  readonly fullNameRefuted: boolean
  /** Nowhere before is it written in full. */
  readonly isFirstFull: boolean
  /** Its name means something else elsewhere, and the party is not surely named, or not since. */
  readonly refuted: boolean
  /** Where first its name means something else. */
  readonly refutedSince: number
  /** The words for which the text says that it stands, which are no name of the party. */
  readonly standsFor: Span | undefined
  /** The noun of another party, by which the name, an ordinary noun that opens a sentence, takes that one up. */
  readonly takesUp: Span | undefined
  /** The same name stands in quotation marks elsewhere. */
  readonly quotedElsewhere: boolean
  /** Another of the same surname was named since the party was: the one who is meant by a lone surname. */
  readonly namesake: Candidate | undefined
  /** The sentence goes on with another's full name of the same surname. */
  readonly namesakeAhead: boolean
  /** Of a surname: another who has it is named. */
  readonly rivalled: boolean
  /** Of a part of a name: of those whose name has that part it was the last to be named beyond doubt before. */
  readonly namedLast: boolean
}

export const nothingTold: Told = {
  named: false,
  since: Infinity,
  certain: false,
  certainSince: Infinity,
  others: false,
  related: false,
  relatedCertain: false,
  kin: false,
  listed: false,
  fullNameRefuted: false,
  isFirstFull: true,
  refuted: false,
  refutedSince: Infinity,
  standsFor: undefined,
  takesUp: undefined,
  quotedElsewhere: false,
  namesake: undefined,
  namesakeAhead: false,
  rivalled: false,
  namedLast: false,
}

/** The first two of something: what stands elsewhere than a place is one of them. */
type Firsts = readonly [Candidate, Candidate?]

const elsewhere = (firsts: Firsts | undefined, candidate: Candidate): Candidate | undefined =>
  firsts?.[0] === candidate ? firsts[1] : firsts?.[0]

class FirstTwo<Key> {
  readonly #known = new Map<Key, Firsts>()

  /** Candidates come by their place. */
  add(key: Key, candidate: Candidate): void {
    const known = this.#known.get(key)
    if (!known) this.#known.set(key, [candidate])
    else if (!known[1]) this.#known.set(key, [known[0], candidate])
  }

  /** The first that is not this one. */
  besides(key: Key, candidate: Candidate): Candidate | undefined {
    return elsewhere(this.#known.get(key), candidate)
  }

  /** Whether both are others than this one. */
  areBoth(key: Key, candidate: Candidate): boolean {
    const [first, second] = this.#known.get(key) ?? []
    return first !== candidate && second !== undefined && second !== candidate
  }

  get size(): number {
    return this.#known.size
  }

  has = (key: Key): boolean => this.#known.has(key)
}

/** A name as far as it was judged. */
export interface Judged {
  readonly scene: Scene
  /** What the sum of its own evidence makes of it, without the rest of the text. */
  readonly alone: Certainty | 'none'
  readonly certainty: Certainty | 'none'
  /** Its own place says more for the party than the name does. */
  readonly supported: boolean
  /** Its own evidence says that something or somebody else is meant. */
  readonly refuted: boolean
  /** A surname that is another's by its given name. */
  readonly isNamesake: boolean
  /** A part of a name which is that of a longer name: "the Investigative Committee". */
  readonly isPartOfAnother: boolean
}

/** «Организация», "movement": any party goes by these. */
const isTelling = (noun: string): boolean => !hasRole(wordKey(noun), 'apposes')

/** So many others of one kind make it the subject of a text. */
const fewestKin = 2

/** How many candidates back a neighbour is looked for. */
const mostInOnePlace = 6

const joint =
  /^[»”"’]?(?:,\s|\s(?=\p{L})|[;,]?\s*\n\s*(?:[-–—•*]\s)?)\s?(?:(\p{L}{1,4})\s)?(?:(\p{L}{1,4})\s)?[«“„"]?$/u

/** Whether nothing but a comma or a conjunction, with quotation marks, stands between two names. */
function isJoined(text: string, end: number, start: number): boolean {
  if (start <= end || start - end > 14) return false
  const found = joint.exec(text.slice(end, start))
  if (!found) return false
  const [, first, second] = found
  const isOptional = (word: string | undefined, ...roles: readonly Role[]): boolean =>
    word === undefined || roles.some(role => hasRole(wordKey(word), role))
  return isOptional(second, 'article') && isOptional(first, 'article', 'conjunction')
}

/** How far a sentence is followed from a lone surname to a full name, in UTF-16 code units. */
const longestSentence = 160

const isSameSentence = (text: string, end: number, start: number): boolean =>
  start - end <= longestSentence && !/[.!?…\n]/u.test(text.slice(end, start))

/** Three Latin capitals or more. */
const isLetters = (surface: string): boolean => /^[A-Z]{3,7}$/u.test(surface)

const edgesOf = ({ entity, start, end }: Candidate): string[] => [
  `${entity.id} from ${start}`,
  `${entity.id} to ${end}`,
]

/** Who was named behind a noun. */
interface LastKind {
  readonly scene: Scene
  readonly word: Word | undefined
}

const lemmasOf = (folded: string): readonly string[] => packs.readingsOf(folded).map(({ lexeme }) => lexeme.lemma)

/** «проекта» before «ОВД-Инфо», be it with a capital where it opens a sentence. */
const kindsBefore = ({ quoted, before: [noun] }: Scene): readonly string[] =>
  noun && (quoted || !noun.capital) ? lemmasOf(noun.folded) : []

/** In UTF-16 code units: the rest of a sentence, and another one. */
const longestPause = 240

/** «… о проекте «Икс». Проект признан …»: the noun that stands before another's name, where a name that is such a noun opens a sentence. */
function takenUpByKind(
  { sort, opens, quoted, candidate }: Scene,
  last: ReadonlyMap<string, LastKind>,
): Word | undefined {
  if (sort !== 'weak' || !opens || quoted || last.size === 0) return undefined
  for (const lemma of lemmasOf(wordKey(candidate.surface))) {
    const other = last.get(lemma)
    if (!other || other.scene.candidate.entity === candidate.entity) continue
    const { end } = other.scene.candidate
    if (candidate.start >= end && candidate.start - end <= longestPause) return other.word
  }
  return undefined
}

/** Blocks in which a text goes on about what else bears the name; then it is back at the party that it has named before. */
const longestTurn = 1

/** @returns Whether what else bears a name was spoken of since the party was named, and not long before. */
function turnsTo({ quoted, candidate }: Scene, refuted: Candidate | undefined, certain: number | undefined): boolean {
  if (!refuted || refuted.start <= (certain ?? -1)) return false
  return certain === undefined || !quoted || candidate.blockIndex - refuted.blockIndex <= longestTurn
}

export class Text {
  readonly #likely = new FirstTwo<EntityId>()
  readonly #certain = new FirstTwo<EntityId>()
  /** Named likely by more than an ordinary word: two of them in quotation marks tell nothing of each other. */
  readonly #clear = new FirstTwo<EntityId>()
  /** Beyond doubt by more than the name, or by another name than one. */
  readonly #supported = new FirstTwo<EntityId>()
  readonly #names = new Map<EntityId, Set<Alias>>()
  /** Whose real name stands in full: of others that have a stage name its surname says nothing. */
  readonly #realNames = new Set<EntityId>()
  readonly #refuted = new FirstTwo<Alias>()
  readonly #refutedInQuotes = new FirstTwo<Alias>()
  readonly #refutedInFull = new Set<EntityId>()
  /** Where somebody's full name stands first. */
  readonly #firstInFull = new Map<EntityId, Candidate>()
  /** Names since whose last sure bearer the same name meant something else. */
  readonly #turned = new Set<Candidate>()
  readonly #namesakes = new Map<Candidate, Candidate>()
  /** Lone surnames which the same sentence tells to be another's. */
  readonly #explained = new Set<Candidate>()
  /** By a noun of the lists: who of those that are named beyond doubt goes by it. */
  readonly #kinds = new Map<string, Set<EntityId>>()
  readonly #listed = new Set<Candidate>()
  readonly #quoted = new FirstTwo<Alias>()
  readonly #standsFor = new Map<Candidate, Span>()
  readonly #takesUp = new Map<Candidate, Span>()
  /** By where a surname stands: who has it. */
  readonly #bearers = new Map<number, EntityId[]>()
  /** By where a part of a name stands: who was named last of those who have it in theirs, and where. */
  readonly #namedLast = new Map<number, { readonly entity: EntityId; readonly at: number }>()

  /** @param judged By place. */
  constructor(judged: readonly Judged[]) {
    this.#addListed(judged)
    this.#addSpelledOut(judged)
    /** By a noun: the party that was named last beyond doubt behind it. */
    const lastKinds = new Map<string, LastKind>()
    const lastOwn = new Map<EntityId, Candidate>()
    const lastNamesake = new Map<EntityId, Candidate>()
    const lastLone = new Map<EntityId, Candidate>()
    const lastCertain = new Map<EntityId, number>()
    const lastRefuted = new Map<Alias, Candidate>()
    const lastCertainEnd = new Map<EntityId, number>()
    /** By a part of a name: where it last was that of somebody else's. */
    const lastOfAnother = new Map<string, number>()
    for (const { scene, alone, certainty, supported, refuted, isNamesake, isPartOfAnother } of judged) {
      const { candidate, sort } = scene
      const { entity, reading } = candidate
      const kind = takenUpByKind(scene, lastKinds)
      if (kind) this.#takesUp.set(candidate, kind)
      const namesake = lastNamesake.get(entity.id)
      if (turnsTo(scene, lastRefuted.get(reading.alias), lastCertain.get(entity.id))) this.#turned.add(candidate)
      if (sort === 'surname' && namesake && namesake.start > (lastOwn.get(entity.id)?.start ?? -1))
        this.#namesakes.set(candidate, namesake)
      const lone = lastLone.get(entity.id)
      if (isNamesake && lone && isSameSentence(scene.text, lone.end, candidate.start)) this.#explained.add(lone)
      const isAfterOwn = isSameSentence(scene.text, lastOwn.get(entity.id)?.end ?? -Infinity, candidate.start)
      if (sort === 'surname' && !isNamesake && !isAfterOwn) lastLone.set(entity.id, candidate)
      else lastLone.delete(entity.id)
      if (isNamesake) lastNamesake.set(entity.id, candidate)
      else if (sort !== 'surname') lastOwn.set(entity.id, candidate)
      if (sort === 'surname')
        this.#bearers.set(candidate.start, [...(this.#bearers.get(candidate.start) ?? []), entity.id])
      if (sort === 'full' && !this.#firstInFull.has(entity.id)) this.#firstInFull.set(entity.id, candidate)
      if (scene.quoted) this.#quoted.add(reading.alias, candidate)
      if ((refuted || this.#standsFor.has(candidate)) && sort !== 'surname') {
        lastRefuted.set(reading.alias, candidate)
        this.#refuted.add(reading.alias, candidate)
        if (scene.quoted) this.#refutedInQuotes.add(reading.alias, candidate)
        if (sort === 'full') this.#refutedInFull.add(entity.id)
      }
      // A part of a name names nobody by itself; neither does a lone surname, unless its own place says who it is.
      if (sort === 'short') {
        const part = wordKey(candidate.surface)
        const isAnothers = (lastOfAnother.get(part) ?? -1) > (lastCertainEnd.get(entity.id) ?? -1)
        if (isPartOfAnother) lastOfAnother.set(part, candidate.start)
        const at = isAnothers ? undefined : lastCertain.get(entity.id)
        if (at !== undefined && at > (this.#namedLast.get(candidate.start)?.at ?? -1))
          this.#namedLast.set(candidate.start, { entity: entity.id, at })
        continue
      }
      if (sort === 'surname' && alone !== 'certain' && alone !== 'likely') continue
      if (certainty === 'certain') {
        this.#certain.add(entity.id, candidate)
        for (const noun of entity.generics.filter(isTelling))
          this.#kinds.set(noun, (this.#kinds.get(noun) ?? new Set()).add(entity.id))
        if (supported || scene.isStated) this.#supported.add(entity.id, candidate)
        this.#names.set(entity.id, (this.#names.get(entity.id) ?? new Set()).add(reading.alias))
        for (const lemma of kindsBefore(scene)) lastKinds.set(lemma, { scene, word: scene.before[0] })
        lastCertain.set(entity.id, candidate.start)
        lastCertainEnd.set(entity.id, candidate.end)
      }
      if (certainty === 'certain' || (certainty === 'likely' && sort !== 'weak')) this.#clear.add(entity.id, candidate)
      if (certainty === 'certain' || certainty === 'likely') {
        this.#likely.add(entity.id, candidate)
        if (tellsRealName(candidate)) this.#realNames.add(entity.id)
      }
    }
  }

  /** Neighbours that nothing but a joint parts, one of them beyond doubt. */
  #addListed(judged: readonly Judged[]): void {
    judged.forEach((one, index) => {
      const { text, candidate } = one.scene
      // Several names may stand in one place, each within the next.
      for (const last of judged.slice(Math.max(0, index - mostInOnePlace), index)) {
        if (!isJoined(text, last.scene.candidate.end, candidate.start)) continue
        if (last.certainty === 'certain') this.#listed.add(candidate)
        if (one.certainty === 'certain') this.#listed.add(last.scene.candidate)
      }
    })
  }

  /** Acronyms that stand for what is no name of the party. */
  #addSpelledOut(judged: readonly Judged[]): void {
    // A part of a name that names nobody here is no name of the party.
    const names = judged.filter(({ scene, certainty }) => scene.sort !== 'short' || certainty !== 'none')
    const edges = new Set(names.flatMap(({ scene: { candidate } }) => edgesOf(candidate)))
    for (const { scene } of judged) {
      const { entity } = scene.candidate
      const words = scene.sort === 'weak' || scene.sort === 'strong' ? spelledOut(scene) : undefined
      if (words && !edges.has(`${entity.id} from ${words.start}`) && !edges.has(`${entity.id} to ${words.end}`))
        this.#standsFor.set(scene.candidate, words)
    }
    this.#addSpelledElsewhere(names, edges)
  }

  /** "The International Rice Institute met. On Monday the IRI reported": of letters by which alone the text names the party. */
  #addSpelledElsewhere(judged: readonly Judged[], edges: ReadonlySet<string>): void {
    const byOtherNames = new Set<EntityId>()
    for (const { scene } of judged) if (!isLetters(scene.candidate.surface)) byOtherNames.add(scene.candidate.entity.id)
    let titles: ReadonlyMap<string, Span> | undefined
    for (const { scene } of judged) {
      const { surface, entity } = scene.candidate
      const isOpen = isLetters(surface) && !byOtherNames.has(entity.id) && !this.#standsFor.has(scene.candidate)
      if (!isOpen || (scene.sort !== 'weak' && scene.sort !== 'strong')) continue
      titles ??= titlesIn(scene.text)
      const words = titles.get(surface)
      if (!words || isOwn(entity, scene.text.slice(words.start, words.end))) continue
      if (!edges.has(`${entity.id} from ${words.start}`)) this.#standsFor.set(scene.candidate, words)
    }
  }

  #hasAnotherName({ entity, reading }: Candidate): boolean {
    const names = this.#names.get(entity.id)
    return names !== undefined && names.size > (names.has(reading.alias) ? 1 : 0)
  }

  #hasKin({ id, generics }: Entity): boolean {
    return generics.some(noun => {
      const bearers = this.#kinds.get(noun)
      return bearers !== undefined && bearers.size - (bearers.has(id) ? 1 : 0) >= fewestKin
    })
  }

  of({ sort, quoted, candidate }: Scene): Told {
    const { entity, reading } = candidate
    const others = sort === 'weak' && quoted ? this.#clear : this.#likely
    const isApart = sort === 'surname' && !this.#realNames.has(entity.id) && isBehindStageName(candidate)
    const likely = isApart ? undefined : others.besides(entity.id, candidate)
    const certain = isApart ? undefined : this.#certain.besides(entity.id, candidate)
    // What an ordinary word means does not tell of a name in quotation marks.
    const elsewhereRefuted = (quoted ? this.#refutedInQuotes : this.#refuted).besides(reading.alias, candidate)
    // Strong names, each certain by itself, say nothing of each other: what means something else twice may do so anywhere.
    const isSure =
      sort === 'strong'
        ? !this.#refuted.areBoth(reading.alias, candidate) ||
          this.#supported.besides(entity.id, candidate) !== undefined ||
          this.#hasAnotherName(candidate)
        : certain !== undefined
    return {
      named: likely !== undefined,
      since: likely?.start ?? Infinity,
      certain: certain !== undefined,
      certainSince: certain?.start ?? Infinity,
      others: this.#certain.size > (this.#certain.has(entity.id) ? 1 : 0),
      related: entity.related.some(id => this.#likely.has(id)),
      relatedCertain: entity.related.some(id => this.#certain.has(id)),
      kin: sort === 'weak' && this.#hasKin(entity),
      listed: this.#listed.has(candidate),
      fullNameRefuted: this.#refutedInFull.has(entity.id),
      isFirstFull: (this.#firstInFull.get(entity.id) ?? candidate) === candidate,
      refuted: elsewhereRefuted !== undefined && (!isSure || this.#turned.has(candidate)),
      refutedSince: elsewhereRefuted?.start ?? Infinity,
      standsFor: this.#standsFor.get(candidate),
      takesUp: this.#takesUp.get(candidate),
      quotedElsewhere: this.#quoted.besides(reading.alias, candidate) !== undefined,
      namesake: this.#namesakes.get(candidate),
      namesakeAhead: this.#explained.has(candidate),
      rivalled: this.#bearers.get(candidate.start)?.some(id => id !== entity.id && this.#likely.has(id)) === true,
      namedLast: sort === 'short' && this.#namedLast.get(candidate.start)?.entity === entity.id,
    }
  }
}
