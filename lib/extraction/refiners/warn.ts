/**
 * The last refiner: what an editor should look at twice, rule by rule. What concerns the main event stands with it,
 * what concerns the text as a whole with the article. A rule returns warnings and changes nothing else.
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import type { Reading } from '../reading';
import { warnCallOrMeeting, warnPlannedBehind } from './warn-acts';
import { warnDates } from './warn-dates';
import { warnFigures } from './warn-figures';
import { warnNames } from './warn-names';
import { warnPosts } from './warn-posts';
import { warnRanks } from './warn-ranks';
import { warnReference } from './warn-reference';
import { warnTellings } from './warn-tellings';
import { warnTitle } from './warn-title';
import { warnWeekdays } from './warn-weekdays';
import { warnWords } from './warn-words';

type WarningRule = (main: ExtractedEvent, reading: Reading) => Warning[];

const RULES: readonly WarningRule[] = [
  warnPosts,
  warnRanks,
  warnNames,
  warnReference,
  warnWeekdays,
  warnDates,
  warnTellings,
  warnCallOrMeeting,
  warnPlannedBehind,
  warnTitle,
  warnWords,
  warnFigures,
];
const MOST = 20;

/** Each once: what the same words gave rise to before is not said again. */
function note(event: ExtractedEvent, found: readonly Warning[]): void {
  for (const warning of found) {
    const twice = event.warnings.some(
      (known) =>
        known.code === warning.code && JSON.stringify(known.values) === JSON.stringify(warning.values),
    );
    if (!twice && event.warnings.length < MOST) event.warnings.push(warning);
  }
}

export function refineWarnings(reading: Reading): void {
  const main = reading.events.find((event) => event.main);
  if (main !== undefined) for (const rule of RULES) note(main, rule(main, reading));
  // A recycled paragraph shows by its people: they left their posts before the day that it tells of.
  for (const event of reading.events) {
    if (event === main) continue;
    const known = new Set(main?.warnings.map(({ code, start }) => `${code} ${start}`));
    note(
      event,
      warnPosts(event, reading).filter(({ code, start }) => !known.has(`${code} ${start}`)),
    );
  }
}
