/** What `analyze()` returns. Every `start` and `end` counts UTF-16 code units, as JavaScript strings do; `end` is exclusive. */
export interface Analysis {
  offsets: "utf16" | "codepoint" | "byte";
  document: DocumentInfo;
  /** In the order in which they begin. */
  quotes: Quote[];
  /** Most quoted words first. */
  entities: Entity[];
  /** In the order of the text. */
  times: Time[];
  /** In order of date, then of text. */
  timeline: Entry[];
}

/** What the user says besides the text. A time is the first expression that shares a word with `start..end`. */
export interface Asked {
  date?: Day | null;
  order?: DateOrder | null;
  times?: Array<Span & { earliest: Day | null; latest: Day | null }>;
}

export interface Span {
  start: number;
  end: number;
}

/** A day, `YYYY-MM-DD`. */
export type Day = string;

/** What comes first in a date in figures. */
export type DateOrder = "day-first" | "month-first";

export interface DocumentInfo {
  /** The day it was written, from which relative times are counted. */
  date: Day | null;
  date_from: "given" | "text" | "none";
  /** The words that gave the day, where the text did. */
  date_span: Span | null;
  /** How dates in figures are read, such as `10/01/2019`; null where nobody says, or where there are none. */
  order: DateOrder | null;
  /** The first date in figures that can be read in two ways, where neither the text nor the user says in which. */
  unsettled: Span | null;
  title: string | null;
  words: number;
  /**
   * The paragraphs that look like the furniture of a page (menus, buttons, names of other stories), in order: nothing in
   * them is a quote, a mention or an entry of the timeline. Absent where there are none.
   */
  furniture?: Span[];
}

export interface Quote {
  id: string;
  /** direct: every word stands in quotation marks; mixed: some do; indirect: none. */
  kind: "direct" | "mixed" | "indirect";
  /** The content in order; more than one span where the attribution interrupts it. */
  spans: Span[];
  /** The words of the spans, joined by a space. */
  text: string;
  /** The reporting words as written. */
  cue: Span | null;
  /** The speaker as written. */
  source: Span | null;
  /** The id of the entity that speaks. */
  speaker: string | null;
  /** To whom; whoever is bid to do something ("urged the council to vote") stands in the content as well. */
  addressee: Span | null;
  /** By what means or on what occasion ("in a statement", "at a rally"). */
  medium: Span | null;
  /** The id of the time at which it was said. */
  when: string | null;
  /** From 0 to 1. */
  confidence: number;
  /** One plain sentence for the reader. */
  because: string;
  /** Whoever corrected or added it; absent where nobody did. */
  by?: "user";
}

export interface Entity {
  id: string;
  /** The fullest name in the text, without title. */
  name: string;
  kind: "person" | "organization" | "group" | "anonymous";
  role: string | null;
  pronoun: "he" | "she" | "they" | "it" | null;
  mentions: Span[];
  /** The ids of its quotes. */
  quotes: string[];
  /** How many words those quotes have. */
  words: number;
  /** Whoever corrected or added it; absent where nobody did. */
  by?: "user";
}

export interface Time {
  id: string;
  start: number;
  end: number;
  text: string;
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /**
   * Its TIMEX3 value; empty where it could not be resolved. A clock keeps its zone (`2019-01-10T16:15-05:00`), and
   * twelve months from July are an interval (`2018-07/2019-06`).
   */
  value: string;
  mod: string | null;
  /** Inclusive; null is an open or unknown side. */
  earliest: Day | null;
  latest: Day | null;
  because: string;
  /** Whoever corrected or added it; absent where nobody did. */
  by?: "user";
}

export interface Entry {
  id: string;
  start: number;
  end: number;
  text: string;
  /** Inclusive; null is an open side. */
  earliest: Day | null;
  latest: Day | null;
  /** event: something that happened, goes on, is said or lies ahead; state: how things are on the document’s own day. */
  kind: "event" | "state";
  /** stated: by the clause itself; carried: from an earlier sentence; document: the document's own day. */
  basis: "stated" | "carried" | "document";
  /** Ids, as are the next two. */
  times: string[];
  quotes: string[];
  entities: string[];
  because: string;
  /** Whoever corrected or added it; absent where nobody did. */
  by?: "user";
}
