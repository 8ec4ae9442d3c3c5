/**
 * The files that take longest begin first, so that at the end no worker goes through a long one while the others have nothing
 * left. On a machine that has run them Jest knows how long each took; on a new one it would go by the size of the file.
 */
import Sequencer from '@jest/test-sequencer';

/** From about forty seconds, the longest first, as they stood in the table at the end of `npm test`. Others need not be here. */
const LONGEST = [
  'browser/desk-languages',
  'browser/languages',
  'browser/quality',
  'browser/addresses',
  'security/killed',
  'security/scripts',
  'db/upgrades',
  'security/hanging-reader',
  'browser/privacy',
  'browser/public-pages',
  'security/desk-addresses',
  'browser/by-keyboard',
  'security/who-may',
  'run/orphans',
  'unit/cli/fuzz',
  'browser/kept-text',
  'run/two-instances',
  'browser/people',
  'browser/settling',
  'security/tiring-texts',
  'db/backup',
  'run/development',
  'security/action-rules',
  'db/older-postgres',
  'browser/drafts-at-once',
];
const placeOf = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/tests/${name}.test.ts`));
  return at < 0 ? LONGEST.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    // The order of equals stays.
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
