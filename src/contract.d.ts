/** What `analyze()` returns. Every `start` and `end` counts UTF-16 code units, as JavaScript strings do; `end` is exclusive. */
export interface Analysis {
  /** The unit of every `start` and `end`. */
  offsets: "utf16" | "codepoint" | "byte";
  /** The text as a whole. */
  document: DocumentInfo;
  /** Quotations, in the order in which they begin. */
  quotes: Quote[];
  /** Who speaks or is named, most quoted words first. */
  entities: Entity[];
  /** Expressions of time, in the order of the text. */
  times: Time[];
  /** What is dated, in order of date, then of text. */
  timeline: Entry[];
}

/** What the user says besides the text. A time is the first expression that shares a word with `start..end`. */
export interface Asked {
  /** The day it was written, from which relative times are counted. */
  date?: Day | null;
  /** How dates in figures are read. */
  order?: DateOrder | null;
  /** Which days single expressions mean. */
  times?: Array<Span & { earliest: Day | null; latest: Day | null }>;
}

/** A stretch of the text. */
export interface Span {
  /** Where it begins. */
  start: number;
  /** Where the character behind it begins. */
  end: number;
}

/** A day, `YYYY-MM-DD`. */
export type Day = string;

/** What comes first in a date in figures. */
export type DateOrder = "day-first" | "month-first";

/** The text as a whole. */
export interface DocumentInfo {
  /** The day it was written or published, from which relative times are counted. */
  date: Day | null;
  /** Where that day comes from: the user gave it, the text says it, or nobody does. */
  date_from: "given" | "text" | "none";
  /** The words that gave the day, where the text did. */
  date_span: Span | null;
  /** How dates in figures are read, such as `10/01/2019`; null where nobody says, or where there are none. */
  order: DateOrder | null;
  /** The first date in figures that can be read in two ways, where neither the text nor the user says in which. */
  unsettled: Span | null;
  /** The headline, where the text has one. */
  title: string | null;
  /** How many words the text has; punctuation is none. */
  words: number;
  /**
   * The paragraphs that look like the furniture of a page (menus, buttons, names of other stories), in order: nothing in
   * them is a quote, a mention or an entry of the timeline. Absent where there are none.
   */
  furniture?: Span[];
}

/** One thing said, and by whom. */
export interface Quote {
  /** `q1`, `q2`, ... in the order of the text. */
  id: string;
  /** direct: every word stands in quotation marks; mixed: some do; indirect: none. */
  kind: "direct" | "mixed" | "indirect";
  /** The content in order; more than one span where the attribution interrupts it. */
  spans: Span[];
  /** The words of the spans, joined by a space. */
  text: string;
  /** The reporting words ("said", "according to") as written. */
  cue: Span | null;
  /** The speaker as written at this quote. */
  source: Span | null;
  /** The id of the entity that speaks. */
  speaker: string | null;
  /** To whom; whoever is bid to do something ("urged the council to vote") stands in the content as well. */
  addressee: Span | null;
  /** By what means or on what occasion ("in a statement", "at a rally"). */
  medium: Span | null;
  /** The id of the time at which it was said. */
  when: string | null;
  /** From 0 to 1: how sure it is that this is a quote of this speaker. */
  confidence: number;
  /** One plain sentence: why it was given to this speaker. */
  because: string;
  /** Whoever corrected or added it; absent where nobody did. */
  by?: "user";
}

/** One who is named or speaks. */
export interface Entity {
  /** `e1`, `e2`, ... */
  id: string;
  /** The fullest name in the text, without title. */
  name: string;
  /**
   * person: one with a name, or one who is only described; organization: a company, agency, party, paper, court, country
   * that speaks; group: several people spoken of together; anonymous: a person whose name is withheld.
   */
  kind: "person" | "organization" | "group" | "anonymous";
  /** Title or description, where the text gives one. */
  role: string | null;
  /** The pronoun that the text itself uses. */
  pronoun: "he" | "she" | "they" | "it" | null;
  /** Where it is mentioned, in order. */
  mentions: Span[];
  /** The ids of its quotes. */
  quotes: string[];
  /** How many words those quotes have. */
  words: number;
  /** Whoever corrected or added it; absent where nobody did. */
  by?: "user";
}

/** An expression of time. */
export interface Time {
  /** `t1`, `t2`, ... in the order of the text. */
  id: string;
  /** Where it begins. */
  start: number;
  /** Where the character behind it begins. */
  end: number;
  /** Its words. */
  text: string;
  /** Its TIMEX3 type: a day or longer, a part of a day, how long, how often. */
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /**
   * Its TIMEX3 value; empty where it could not be resolved. A clock keeps its zone (`2019-01-10T16:15-05:00`), and
   * twelve months from July are an interval (`2018-07/2019-06`).
   */
  value: string;
  /** TIMEX3's modifier (`START`, `MID`, `END`, `APPROX`, ...). */
  mod: string | null;
  /** First day it may cover; null is an open or unknown side. */
  earliest: Day | null;
  /** Last day it may cover, inclusive; null is an open or unknown side. */
  latest: Day | null;
  /** One plain sentence: how the value was found. */
  because: string;
  /** Whoever corrected or added it; absent where nobody did. */
  by?: "user";
}

/** A dated clause. */
export interface Entry {
  /** `v1`, `v2`, ... in the order of the timeline. */
  id: string;
  /** Where it begins. */
  start: number;
  /** Where the character behind it begins. */
  end: number;
  /** Its words. */
  text: string;
  /** First day, or null where that side is open. */
  earliest: Day | null;
  /** Last day, inclusive, or null where that side is open. */
  latest: Day | null;
  /** event: something that happened, goes on, is said or lies ahead; state: how things are on the document’s own day. */
  kind: "event" | "state";
  /** stated: by the clause itself; carried: from an earlier sentence; document: the document's own day. */
  basis: "stated" | "carried" | "document";
  /** The ids of the times in it, and of those that date it. */
  times: string[];
  /** The ids of the quotes in it. */
  quotes: string[];
  /** The ids of the entities in it. */
  entities: string[];
  /** One plain sentence: how the date was found. */
  because: string;
  /** Whoever corrected or added it; absent where nobody did. */
  by?: "user";
}
