/** The stages of date rules in the order in which they run: read this first. */
import { compileRules } from './rule';
import { clockRules } from './rules/clock';
import { datedOffsetRules } from './rules/dated-offsets';
import { dayRangeRules } from './rules/day-ranges';
import { edgeRules } from './rules/edges';
import { holidayRules } from './rules/holidays';
import { modifiedRules } from './rules/modified';
import { monthAndYearRules } from './rules/months-and-years';
import { namedDayRules } from './rules/named-day';
import { nthUnitRules } from './rules/nth-unit';
import { numericRules } from './rules/numeric';
import { offsetRules } from './rules/offsets';
import { postModifiedPartRules, postModifiedRules } from './rules/post-modified';
import { openRules, rangeRules, yearRangeRules } from './rules/ranges';
import { relativeRules } from './rules/relative';
import { saidTwiceRules } from './rules/said-twice';
import { weekAndQuarterRules } from './rules/weeks-and-quarters';

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
    ...monthAndYearRules,
    ...holidayRules,
    ...clockRules,
  ]),
  // What counts from the reference day.
  compileRules([...relativeRules, ...modifiedRules, ...postModifiedRules, ...offsetRules]),
  // What is built of those: twice, because parts have parts ("Friday of the first week of May").
  compileRules(COMPOSED),
  compileRules(COMPOSED),
  compileRules(rangeRules),
  compileRules(openRules),
];
