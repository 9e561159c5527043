/**
 * What words do, as the grammars ask for it. The data of a language gives each word its roles; code asks for roles and
 * knows no words.
 */

/** What is said of a party in a statement. */
const predicates = ['recognise', 'enter', 'belong', 'ban', 'liquidate', 'perform'] as const

/** What a word does in a statement of status. A word has one of these at most. */
const noticeRoles = [
  ...predicates,
  // what is stated
  'terrorist',
  'extremist',
  'undesirable',
  'agent',
  /** A status that a list defines: its words come from there. */
  'status',
  // nouns of the wording
  'register',
  'organisation',
  'person',
  'activity',
  'object',
  // place and doer
  'russia',
  'abroad',
  'authority',
  // what turns a statement
  'negation',
  'modal',
  'ended',
  'past',
  'infinitive',
  // joints
  'auxiliary',
  'relative',
  'pronoun',
  'collective',
  'preposition',
  'conjunction',
  'complementiser',
  'filler',
] as const
export type NoticeRole = (typeof noticeRoles)[number]

/** What a word tells of a name beside it, or of the text. */
const contextRoles = [
  /** Kinds of things which bear names but stand in no register; works among them bear titles. */
  'thing',
  'work',
  /** Things which bear a name and which no party of the registers owns: what bears its name is somebody else's. */
  'never-theirs',
  /** Among things, companies, which may stand in the registers whatever a list says: they tell nothing of an unmistakable name. */
  'company',
  /** Organisations of a kind which those of the registers are not where no list says so: a bank, a party. */
  'particular-kind',
  /** Places: what shares its name with one is not meant behind «в», "from". */
  'toponym',
  /** States of a federation, which stand behind the name of a town: "Stanford, Kentucky". */
  'state-of-town',
  /** Stage, screen, games and matches: a name in quotation marks near them is a title or a club's. */
  'entertainment',
  /** States, as print calls them for short. */
  'polity',
  /** People and events of sport: beside them a name is a club's, whatever stands between. */
  'sport',
  /** Places, vessels, prizes that bear people's names. */
  'memorial',
  /** «имени»: what stands before bears the name behind. */
  'in-name-of',
  /** People of whom a name is all that is told: "man", "neighbour". */
  'anybody',
  /** What gives the name behind it to what stands before: «под названием», "called". */
  'naming',
  /** It leads from a product to whose it is: «принадлежит», "owned by". */
  'belongs-to',
  /** What a product's owner is called: "parent company", «владелец». */
  'owner',
  /** Words for a name or a word itself, beside which any may stand: «слово «Весна»». */
  'of-words',
  /** It leads to what a name means besides the party: «X — это …», «X просто …». */
  'means',
  /** English nouns that tell before or behind a name what it is. */
  'kind',
  /** English words that tell behind a name where it is: "based in London". */
  'locates',
  /** People and things of an organisation; of a newsroom. */
  'member',
  'newsroom',
  /** What the people of the register of foreign agents do. */
  'trade',
  /** People by what they do or are, whoever they be. */
  'calling',
  /** Of them, those of the stage and of music; what people of the registers do only where a list says so. */
  'art-trade',
  'other-trade',
  /** Learned and other callings that many people of the registers have, too: they tell only of a name that many bear. */
  'learned-trade',
  /** English verbs that say by a trade what their subject is, or was: "works as", "worked as"; of a verb: it says so of today. */
  'works-as',
  'worked-as',
  /** Verbs that give their object an office, which "as" leads to: "appointed". */
  'appoints',
  'present',
  /** Before an office or a trade that is over: "former". */
  'was',
  /** Ordinary words which are surnames in the registers, too. */
  'surname-word',
  /** Words of the language of a text which in Latin letters are names in the registers, too: "memorial". */
  'name-word',
  /** By which a text says that somebody bears a name which another bears, too. */
  'namesake',
  /** By which a text asks not to take one for the other: «не путать». */
  'tells-apart',
  /** It says that one who bears a name is taken for another: "confused with". */
  'confuses',
  /** It leads from a party to what bears its name and is another: "confused with". */
  'sets-apart',
  /** It stands behind a surname with a hyphen and tells two of a family apart: «-старший». */
  'generation',
  /** It stands before a surname that another bears: "another Petrov". */
  'other-bearer',
  /** It does so before a whole name alone: "a different Ivan Petrov". */
  'other-of-name',
  /** How people are addressed before a surname: words with a capital which are no given names. */
  'address',
  /** People of a movement alone, and of no thing or school. */
  'follows',
  /** People told by the name of their organisation; of a person. */
  'staff',
  'kin',
  /** Parties by their tie to another one, which stands behind: «партнёр «Медузы»». */
  'partner',
  /** Nouns in whose gender print speaks of what they introduce; those which never own the name behind them. */
  'introduces',
  'apposes',
  /** Nouns that head official names, by what they are. */
  'heads-organisation',
  'heads-movement',
  'heads-media',
  /** Verbs, and what stands for one, by which a text quotes a source. */
  'reporting',
  /** Verbs of what people and organisations do, and no weather, thing or idea does. */
  'deed',
  /** Past forms of verbs that no ending tells: "met". */
  'past-form',
  /** What leads, before a colon, to those whose picture or footage it is: "photo". */
  'credit',
  /** Words which are no noun whatever their ending. */
  'function',
  /** A preposition: what stands behind it is owned by no noun before it. */
  'governs',
  /** «страна»: the one spoken of, Russia if no other is. */
  'country-spoken-of',
  /** A preposition behind which a place stands: «из», "near". */
  'leads-to-place',
  /** Among them, behind which stands where somebody is from. */
  'leads-from',
  /** What leads from a thing to its owner: "of". */
  'owns',
  /** What leads from people to where they work: "an editor at", "a lawyer for". */
  'employs',
  /** What leads to the list that somebody stands on: "on". */
  'leads-to-list',
  /** Verbs that list somebody only beside a list: their subject, "made the list"; their object, "slapped with the label";
   * what follows the list, "includes", "expanded". */
  'joins-list',
  'puts-on-list',
  /** By which a label comes to the one behind it: "went to". */
  'comes-to',
  /** By which its subject is on the list no more: "left". */
  'leaves-list',
  /** It says that what was over is so once more: "entered again". */
  'anew',
  /** It makes the verb behind it one that its subject does: "has expanded". */
  'perfect',
  /** Its subject does so, as its object did: "joins X on the list". */
  'joins-others',
  'takes-in',
  /** Nouns of a list by which those are put on it who are told to do so: "they list it". */
  'register-verb',
  /** Verbs that make somebody what stands right behind them: «назначили иноагентом», «записали в иноагенты». */
  'makes',
  /** Verbs by which an authority gives a status where it does: "the ministry calls him a foreign agent". */
  'calls',
  /** Those whom news of a register names, by what they are to it: "newcomers", "the latest batch". */
  'listed-lately',
  /** What closes an enumeration with those who are not named: "X, Y and others". */
  'others',
  /** What says that the same holds of those behind it: "as is", "and so did"; "alongside", "together with". */
  'shares',
  'alongside',
  /** It says that several things are told of several in their order. */
  'respective',
  /** It does so where it opens the sentence: "Like X, …". */
  'likens',
  /** It does so where it opens the sentence and a comma follows the name: "With X, …". */
  'in-company',
  /** It says so behind their name: "X likewise". */
  'likewise',
  /** That what was done to the one told of last was done to another, too: «постигла та же участь». */
  'same-fate',
  /** Which of several told of in their order one is: «вторым — X». */
  'in-order',
  /** It tells how much of what stands before is meant: "X as a whole". */
  'in-full',
  /** A relative pronoun by which something is done, and to which nothing is: «решение, которым …». */
  'by-which',
  /** What stands for a status that was told: "an agent too"; "the same status"; "similarly designated". */
  'for-short',
  'as-told',
  'alike',
  /** It stresses of whom something is said: "himself". */
  'reflexive',
  /** It leads to some of those of whom a noun tells: «например». */
  'gives-example',
  /** It leads to some of those who were announced, before or behind it: "among them". */
  'some-of',
  /** Which of two who were named: "the former", "the latter". */
  'first-of-two',
  'last-of-two',
  /** What is made for those who have a status: "the foreign agent law". */
  'of-status',
  /** It says that what is asked for is not given: «отказ в снятии статуса». */
  'refuses',
  /** By what somebody fights a status that he has. */
  'contests',
  /** What is done to a party that gives it no status: «легализация». */
  'other-act',
  /** What a court finds somebody to be that is no status: «виновен». */
  'found-to-be',
  /** It tells when or how an act is done: «официально», "later". */
  'modifies-verb',
  /** It leads from an organisation to what it is for: «агентство по туризму». */
  'of-task',
  /** Of so many as no sentence names: «тысяча», "hundreds". */
  'great-number',
  /** Whose lists are none of the registers, and what such lists are of: «розыск». */
  'other-list',
  /** What stands in lists, and in no register of parties: «реестр запрещённых сайтов». */
  'unlisted',
  /** Interrogatives, behind which a clause of its own stands: "asked why the poet was". */
  'asks',
  /** What leaves open whether the clause behind it is so: "whether", "rumours that". */
  'leaves-open',
  /** Nouns of what somebody bears who has a status: «клеймо иноагента». */
  'label',
  /** Of a verb: its present and its future are one form. */
  'may-be-future',
  /** It says that somebody is not where the sentence looks for him: «нет», «не оказалось». */
  'is-not-there',
  /** It says before its clause that it is not so: «опроверг, что». */
  'denies',
  'conditional',
  /** What tells the last of those from others: "the newest". */
  'latest',
  /** What singles out one of those announced, «самый», and what news calls one: «имя». */
  'superlative',
  'listed-one',
  /** It asks for those of whom something is told: «кого». */
  'asks-whom',
  /** It points at the list behind its sentence: «ниже». */
  'points-below',
  /** Verbs and nouns that have a theme: behind them "on" leads to it, and to no list. */
  'topical',
  /** A conjunction that joins the last of several names: «и», "or". */
  'joins',
  /** A conjunction that sets what holds against what does not: «не иноагент, а …», "not an agent but …". */
  'contrasts',
  'article',
  'indefinite',
  'possessive',
  /** It takes up people alone: "she", but «она» organisations, too. */
  'personal',
  /** It takes up the register that was spoken of: «туда», «в него». */
  'takes-up-register',
  /** The status that was told last, of somebody else: «тот же статус». */
  'same-status',
  /** What stands between commas and tells nothing of whom: «среди прочих». */
  'parenthetical',
  /** It goes on with those who were announced: «среди них». */
  'goes-on',
  /** It tells who is meant by those who were announced: «речь о». */
  'is-about',
  /** It says that those who were announced are listed below: "here is who". */
  'leads-to-items',
  /** It leads from one day's news to the next party: "then came". */
  'turns-to',
  /** It does so only where it opens the sentence: «это». */
  'opens-list',
  /** It says that what an authority was asked for, or does, is done: «постановил», «после». */
  'decides',
  /** It does so with an infinitive behind it. */
  'resolves',
  /** Legends: that names are marked, by what, and for how much of the text. */
  'marks',
  'marker',
  /** How many of a marker that a legend has named before: «звёздочкой отмечены …, двумя — …». */
  'counts-marker',
  /** What a legend calls a mark of another sort, which follows: «цифрой (1)». */
  'marker-kind',
  'here-and-below',
  /** It says how a party is called from here on: «(далее — …)». */
  'hereafter',
  /** What stands for a name that is marked: «имена со звёздочкой». */
  'bears-marker',
  /** What says that a name is short for, or the name of, what stands behind it: «аббревиатура». */
  'stands-for',
  /** What closes a text names its parties once more: «упомянутые в тексте». */
  'mentioned',
  'in-text',
  /** Stretches of time: «осенью 2023 года». */
  'period',
  /** Parts of one: "the end of August"; which of several is meant: "last Friday". */
  'of-period',
  'which-period',
  /** It leads to the day since when something is so. */
  'since',
  /** It opens a clause that tells what happened at a time: "when". */
  'at-its-time',
  /** It says that what follows goes on with what was told: «также». */
  'also',
  /** It leads to some of several: «среди». */
  'among',
  /** Numerals that gather those who were named: "all four of them". */
  'count',
  /** Until when something was so: «до апреля». */
  'until',
  /** It does so with a clause that denies, and says that it came to pass: «пока не». */
  'until-then',
  /** Names of countries and territories; their adjectives. */
  'country',
  'nationality',
  /** Between an organisation and the country where it is: «в», "of"; for some countries alone, and which they are: «на». */
  'before-country',
  'before-some-countries',
  'of-some-countries',
  /** Between the noun of an organisation and what it is for: "for". */
  'before-field',
  'given-name',
  'month',
  /** Abbreviations: whose dot never ends a sentence, or may; words which open one rather than go on with a name. */
  'leading-abbreviation',
  'closing-abbreviation',
  'opener',
  /** Short forms of what a company is, behind its name: "LLC"; those that have a dot: "Inc." */
  'legal-form',
  'dotted-form',
] as const
export type ContextRole = (typeof contextRoles)[number]

export type Role = NoticeRole | ContextRole

const all: ReadonlySet<string> = new Set([...noticeRoles, ...contextRoles])
export const isRole = (name: string): name is Role => all.has(name)

const ofNotices: ReadonlySet<string> = new Set(noticeRoles)
export const isNoticeRole = (role: Role): role is NoticeRole => ofNotices.has(role)

export const predicateRoles: ReadonlySet<NoticeRole> = new Set(predicates)

/** Roles of what is stated: nouns that say it themselves («иноагент»), adjectives of a kind of organisation. */
export const statedNouns: ReadonlySet<NoticeRole> = new Set(['agent', 'status'])
export const statedAdjectives: ReadonlySet<NoticeRole> = new Set(['terrorist', 'extremist', 'undesirable'])

/** Words of these roles speak of a status by themselves; others do where their data says so. */
export const statusRoles: ReadonlySet<Role> = new Set([
  'ban',
  'liquidate',
  ...statedNouns,
  ...statedAdjectives,
  'register',
])
