/**
 * The files that take longest begin first, so that at the end no worker goes through a long one while the others have nothing
 * left; and where files are dealt out in shares (`--shard`), each share takes about as long. On a machine that has run them Jest
 * knows how long each took; on a new one it would go by the size of the file, and deal by the path.
 */
import Sequencer from '@jest/test-sequencer';

/**
 * Seconds of the files that took a minute or more, and of some that took nearly as long, as they stood in the table at the end
 * of `npm test`. Others need not be here.
 */
const LONGEST = {
  'browser/desk-languages': 191,
  'browser/languages': 149,
  'browser/quality': 131,
  'browser/addresses': 117,
  'security/killed': 106,
  'security/scripts': 105,
  'db/upgrades': 101,
  'security/hanging-reader': 87,
  'browser/privacy': 84,
  'browser/public-pages': 82,
  'security/desk-addresses': 80,
  'browser/by-keyboard': 68,
  'security/who-may': 68,
  'run/orphans': 68,
  'unit/cli/fuzz': 67,
  'browser/kept-text': 63,
  'run/two-instances': 63,
  'browser/people': 62,
  'browser/settling': 62,
  'security/tiring-texts': 57,
  'db/backup': 52,
  'run/development': 52,
  'security/action-rules': 49,
  'db/older-postgres': 48,
  'browser/drafts-at-once': 46,
};
const OTHER = 15;

const secondsOf = ({ path }) => {
  const name = Object.keys(LONGEST).find((each) =>
    path.replaceAll('\\', '/').endsWith(`/tests/${each}.test.ts`),
  );
  return name ? LONGEST[name] : OTHER;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    // The order of equals stays.
    return super.sort(tests).sort((one, other) => secondsOf(other) - secondsOf(one));
  }

  /** The longest first, each to the share that has least to do; the same ones on every machine. */
  shard(tests, { shardIndex, shardCount }) {
    const shares = Array.from({ length: shardCount }, () => ({ seconds: 0, tests: [] }));
    const inOrder = [...tests].sort(
      (one, other) => secondsOf(other) - secondsOf(one) || (one.path < other.path ? -1 : 1),
    );
    for (const test of inOrder) {
      const least = shares.reduce((a, b) => (b.seconds < a.seconds ? b : a));
      least.seconds += secondsOf(test);
      least.tests.push(test);
    }
    return shares[shardIndex - 1].tests;
  }
}
