import { formatLocale } from 'd3-format';
import type { Format } from './spec';

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** More than what a sum misses its decimal value by; the same as in `Texts.java`. */
const HAIR = 1 + 1e-12;

/** The decimals of each format of `Format.java`: chart, table and sentences must agree. */
const DECIMALS: Record<Format, number> = {
  COUNT: 0,
  FTE: 1,
  RATE: 1,
  PRECISE: 2,
  PERCENT: 1,
  SHARE: 0,
  INDEX: 1,
  MNOK: 1,
  NOK: 0,
  LABEL: 0,
};

/** Our own locale, not that of `Intl`: browsers don't agree on space and minus in Norwegian. */
const NORWEGIAN = formatLocale({
  decimal: ',',
  thousands: NO_BREAK_SPACE,
  grouping: [3],
  currency: ['', ''],
  minus: MINUS,
});

/**
 * The binary value is rounded half up, so it is lifted by a hair as on the server, lest the way a
 * sum was added up decides a half.
 */
function number(value: number, decimals: number): string {
  return NORWEGIAN.format(`,.${decimals}f`)(value * HAIR);
}

function withUnit(text: string, format: Format): string {
  return format === 'PERCENT' || format === 'SHARE' ? `${text}${NO_BREAK_SPACE}%` : text;
}

/** A value in full: in labels and tooltips. */
export function write(value: number, format: Format): string {
  return format === 'LABEL' ? plain(value) : withUnit(number(value, DECIMALS[format]), format);
}

/** A change. One between percentages is in percentage points, so it gets no percent sign. */
export function writeChange(value: number, format: Format): string {
  const text = number(value, DECIMALS[format]);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A value at an axis, with the decimals the distance between the ticks needs and no more. */
export function writeTick(value: number, step: number, format: Format): string {
  if (format === 'LABEL') {
    return plain(value);
  }
  let decimals = 0;
  while (
    decimals < 6 &&
    Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6
  ) {
    decimals += 1;
  }
  return withUnit(number(value, decimals), format);
}

export function writeShare(share: number): string {
  return withUnit(number(share, 1), 'PERCENT');
}

/** A year has no thousands separator. */
function plain(value: number): string {
  return String(value).replace('-', MINUS).replace('.', ',');
}
