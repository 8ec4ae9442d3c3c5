/** From which number property tests draw their cases. */

/** In CI: a release is not held up by a case that nobody has changed anything for. */
const IN_CI = 20_261_129;
const MOST = 0x7fff_ffff;

/**
 * `PROPERTY_SEED`, by which cases are made again; in CI the same number each time; else another each time, so that the tests
 * see more the more often they run. Throws where `PROPERTY_SEED` is no whole number.
 */
export function propertySeed({ PROPERTY_SEED: given, CI }: NodeJS.ProcessEnv): number {
  if (given) {
    const seed = Number(given);
    if (!Number.isSafeInteger(seed)) throw new Error('PROPERTY_SEED takes a whole number.');
    return seed;
  }
  return CI === 'true' ? IN_CI : Math.floor(Math.random() * MOST);
}
