/**
 * What each ground and each objection weighs. Set by hand from counts over the labelled texts of both languages; the
 * thresholds want words and the register both, for either of them alone does not reach it.
 */
export const threshold = 10

/** In days: news of three Fridays. */
export const lately = 21

/** The words: the text speaks of the status. Of several the weightiest counts. */
export const words = {
  /** A word for the status stands in the passage, and no notice of others holds it. */
  'status-open': 8,
  /** So does a register. */
  'register-open': 6,
  /** So does what enters somebody there. */
  'entry-open': 6,
  /** The list is one of those who have the status. */
  'listed-under': 6,
  /** The passage before speaks of it. */
  'told-before': 6,
  /** So does the one behind, of nobody whom it names. */
  'told-behind': 6,
  /** Others of the enumeration are told the status. */
  'told-beside': 6,
  /** The items beside it name others who were entered on the same day, or with the days of theirs. */
  'listed-together': 6,
  /** Prose of the passage tells others the status. */
  'told-others': 5,
  /** The passage goes on with what was told: "also", "the same". */
  'goes-on': 3,
  /** The text speaks of the status somewhere. */
  'spoken-of': 2,
} as const

/** The register: the party's own entry agrees with the text. Of several the weightiest counts. */
export const days = {
  /** The passage, or what it stands under, names the day of the entry. */
  'day-of-entry': 8,
  'month-of-entry': 5,
  'month-above': 4,
  'year-of-entry': 4,
  /** It was not long before the text. */
  'entered-lately': 4,
  /** Others of the enumeration were entered on that day. */
  'entered-together': 4,
} as const

/** All of them count. */
export const objections = {
  /** The party is the source of what is told. */
  source: -5,
  /** It is denied, asked, proposed, supposed. */
  'left-open': -3,
  /** It is told to be over. */
  ended: -3,
  /** It is said of one of two, or of each its own. */
  'one-of-two': -6,
  /** The party bears a notice of its own, which says nothing of this status. */
  'marked-otherwise': -3,
  /** The party does something. */
  deed: -3,
  /** Something of the party's is spoken of. */
  possessive: -3,
} as const

/**
 * What makes doubt. A party's own status words near its name which nobody is told to have are the nearly sure sign of a
 * sentence that was not understood: on texts read for the first time they stand at every third false alarm, and at one of
 * three hundred parties whose notice is missing. Days are not asked then. What only goes on with news wants the register to
 * agree, and names no words of its own.
 */
export const doubtful = 5

export const grounds = {
  /** A word for the status stands in the passage, and nothing that is understood holds it. */
  'said-beside': 8,
  /** So does one in the sentence behind, which names nobody. */
  'said-behind': 8,
  /** Others are told the status around it, and the party was entered lately, or with one of them. */
  'told-around': 5,
} as const

export const againstDoubt = {
  /** The party is the source of what is told. */
  source: -5,
  /** What the words say is denied, asked, proposed, supposed. */
  'left-open': -5,
  /** It is told to be over. */
  ended: -5,
} as const
