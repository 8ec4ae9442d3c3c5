/** The stages of date rules in the order in which they run: read this first. */
import { compileRules } from './rule';
import { clockRules } from './rules/clock';
import { dayRangeRules } from './rules/day-ranges';
import { holidayRules } from './rules/holidays';
import { monthAndYearRules } from './rules/months-and-years';
import { namedDayRules } from './rules/named-day';
import { numericRules } from './rules/numeric';
import { datedOffsetRules, offsetRules } from './rules/offsets';
import { partRules } from './rules/parts';
import { postModifiedPartRules, postModifiedRules } from './rules/post-modified';
import { openRules, rangeRules, yearRangeRules } from './rules/ranges';
import { relativeRules } from './rules/relative';

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
  compileRules([...relativeRules, ...postModifiedRules, ...offsetRules]),
  // What is built of those: twice, because parts have parts ("Friday of the first week of May").
  compileRules([...partRules, ...postModifiedPartRules, ...datedOffsetRules]),
  compileRules([...partRules, ...postModifiedPartRules, ...datedOffsetRules]),
  compileRules(rangeRules),
  compileRules(openRules),
];
