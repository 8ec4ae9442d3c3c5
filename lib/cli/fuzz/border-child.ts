/** The process in which one border is tried: it says on a pipe which case it reads, so that one that hangs has a number. */
import { writeSync } from 'node:fs';
import { limitOf } from './judge';
import { BORDERS } from './list-borders';

/** Opened by run-border.ts. */
const PIPE = 3;

const [name, count, seed] = process.argv.slice(2);
const one = BORDERS.find((each) => each.name === name);
if (!one) throw new Error(`There is no border ${name}.`);
const fault = await one.check({
  count: Number(count),
  seed: Number(seed),
  limit: limitOf,
  onCase: (number) => void writeSync(PIPE, `${number}\n`),
});
process.send?.({ fault }, () => process.exit());
