/** The stages of date rules in the order in which they run: read this first. */
import { compileRules } from './rule';
import { clockRules } from './rules/clock';
import { datedOffsetRules } from './rules/dated-offsets';
import { dayRangeRules } from './rules/day-ranges';
import { edgeRules } from './rules/edges';
import { holidayRules } from './rules/holidays';
import { modifiedRules } from './rules/modified';
import { modifiedCountRules } from './rules/modified-counts';
import { monthRules } from './rules/months';
import { namedDayRules } from './rules/named-day';
import { nthUnitRules } from './rules/nth-unit';
import { numericRules } from './rules/numeric';
import { offsetRules } from './rules/offsets';
import { postModifiedPartRules, postModifiedRules } from './rules/post-modified';
import { openRules, rangeRules, yearRangeRules } from './rules/ranges';
import { relativeRules } from './rules/relative';
import { saidTwiceRules } from './rules/said-twice';
import { toldDayRules, toldYearRules } from './rules/told-days';
import { weekAndQuarterRules } from './rules/weeks-and-quarters';
import { yearPartRules } from './rules/year-parts';
import { yearRules } from './rules/years';

/** Dates built of dates. */
const COMPOSED = [
  ...saidTwiceRules,
  ...nthUnitRules,
  ...edgeRules,
  ...weekAndQuarterRules,
  ...postModifiedPartRules,
  ...datedOffsetRules,
];

export const STAGES = [
  // What is written out: days with a month name, digits, years, times.
  compileRules([
    ...dayRangeRules,
    ...namedDayRules,
    ...yearRangeRules,
    ...numericRules,
    ...monthRules,
    ...yearRules,
    ...yearPartRules,
    ...holidayRules,
    ...clockRules,
  ]),
  // What counts from the reference day.
  compileRules([
    ...relativeRules,
    ...toldDayRules,
    ...toldYearRules,
    ...modifiedRules,
    ...modifiedCountRules,
    ...postModifiedRules,
    ...offsetRules,
  ]),
  // What is built of those: twice, because parts have parts ("Friday of the first week of May").
  compileRules(COMPOSED),
  compileRules(COMPOSED),
  compileRules(rangeRules),
  compileRules(openRules),
];
