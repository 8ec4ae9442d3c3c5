/**
 * The last refiner: what an editor should look at twice, rule by rule. What concerns the main event stands with it,
 * what concerns the text as a whole with the article. A rule returns warnings and changes nothing else.
 */
import type { ExtractedEvent, ExtractionWarning } from '@/lib/domain/extraction';
import type { Reading } from '../reading';
import { warnCallOrMeeting, warnPlannedBehind } from './warn-acts';
import { warnDates } from './warn-dates';
import { warnNames } from './warn-names';
import { warnPosts } from './warn-posts';
import { warnFigures, warnWords } from './warn-words';

export type WarningRule = (main: ExtractedEvent, reading: Reading) => ExtractionWarning[];

const RULES: readonly WarningRule[] = [
  warnPosts,
  warnNames,
  warnDates,
  warnCallOrMeeting,
  warnPlannedBehind,
  warnWords,
  warnFigures,
];
const MOST = 20;

export function refineWarnings(reading: Reading): void {
  const main = reading.events.find((event) => event.main);
  if (main === undefined) return;
  for (const rule of RULES) {
    for (const warning of rule(main, reading)) {
      const twice = main.warnings.some(
        (known) => known.code === warning.code && known.message === warning.message,
      );
      if (!twice && main.warnings.length < MOST) main.warnings.push(warning);
    }
  }
}
