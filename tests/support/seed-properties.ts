/**
 * One seed for all property tests of a run. `npm test` prints it; where Jest runs by itself fast-check names the seed of a
 * property that fails, and `PROPERTY_SEED` makes its cases again.
 */
import fc from 'fast-check';
import { propertySeed } from '@/lib/cli/test/property-seed';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: propertySeed(process.env) });
