/** Days written for people. A day is `YYYY-MM-DD`; nothing here knows what day it is today. */

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** @typedef {{year: number, month: number, day: number}} Day */

/**
 * @param {string} iso
 * @returns {Day | null}
 */
function parse(iso) {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return year !== undefined && month && day ? { year, month, day } : null;
}

/** @param {Day} day */
function utc({ year, month, day }) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** @param {Day} day  @returns {boolean} whether it is the last of its month */
const endsMonth = (day) => utc({ ...day, day: day.day + 1 }).getUTCDate() === 1;

/** @param {number} month */
const monthName = (month) => MONTHS[month - 1] ?? '';

/** @param {Day} day */
const short = ({ month, day }) => `${day} ${monthName(month)}`;

/** @param {Day} day */
const long = (day) => `${short(day)} ${day.year}`;

/**
 * One day with its weekday.
 *
 * @param {string} iso
 * @returns {string} `"Wednesday 9 January 2019"`
 */
export function day(iso) {
  const parsed = parse(iso);
  return parsed ? `${WEEKDAYS[utc(parsed).getUTCDay()]} ${long(parsed)}` : iso;
}

/**
 * The days from `earliest` to `latest` in the fewest words that lose nothing.
 *
 * @param {string | null} earliest  null: that side is open
 * @param {string | null} latest
 * @returns {string} `"2018"`, `"July–September 2018"`, `"3–9 January 2019"`, `"Until 1 May 2019"`
 */
export function range(earliest, latest) {
  const from = earliest === null ? null : parse(earliest);
  const to = latest === null ? null : parse(latest);
  if (!from && !to) return 'Date unknown';
  if (!from) return to ? `Until ${long(to)}` : '';
  if (!to) return `From ${long(from)} on`;
  if (earliest === latest) return day(earliest ?? '');
  const sameYear = from.year === to.year;
  if (from.day === 1 && endsMonth(to)) {
    if (from.month === 1 && to.month === 12) return wholeYears(from.year, to.year);
    if (sameYear && from.month === to.month) return `${monthName(from.month)} ${from.year}`;
    return sameYear
      ? `${monthName(from.month)}–${monthName(to.month)} ${to.year}`
      : `${monthName(from.month)} ${from.year} – ${monthName(to.month)} ${to.year}`;
  }
  if (sameYear && from.month === to.month) return `${from.day}–${long(to)}`;
  return sameYear ? `${short(from)} – ${long(to)}` : `${long(from)} – ${long(to)}`;
}

/**
 * @param {number} first
 * @param {number} last
 */
function wholeYears(first, last) {
  if (first === last) return `${first}`;
  return first % 10 === 0 && last === first + 9 ? `The ${first}s` : `${first}–${last}`;
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 * @returns {string} `"1 quote"`, `"1,204 quotes"`
 */
export const count = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;

/** @param {number} number  @returns {string} `1204` as `"1,204"` */
export const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
