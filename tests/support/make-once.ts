/** A folder that several processes need and one of them makes: whoever comes first, while the others wait. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { until } from './started-site';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Whether a process runs; one of another user does, too. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Writes this process down as the maker; false where another one is. One that has ended is crossed out, for the next try. */
async function isMaker(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  // Empty for the moment in which it is written, and gone where the maker has just come to its end.
  const written = await readFile(file, 'utf8').catch(() => '');
  if (written && !lives(Number(written))) await rm(file, { force: true });
  return false;
}

/**
 * Waits until there is a folder of this name. Where nobody makes it `make` is called with an empty folder beside it, which
 * comes into its place when it is whole; a maker that was killed is followed by the next one at once. Throws what `make`
 * throws, and after `seconds` of waiting.
 */
export async function makeOnce(
  whole: string,
  make: (folder: string) => Promise<void>,
  seconds: number,
): Promise<void> {
  const maker = `${whole}.maker`;
  // Of its own: should two of them see a dead maker at once, neither writes into what the other makes.
  const half = `${whole}.half-${process.pid}`;
  await until(async () => {
    if (existsSync(whole)) return true;
    if (!(await isMaker(maker))) return false;
    try {
      // Another one may have come to its end since the first look.
      if (existsSync(whole)) return true;
      await mkdir(half, { recursive: true });
      await make(half);
      await rename(half, whole).catch((error) => {
        if (!existsSync(whole)) throw error;
      });
    } finally {
      await rm(half, { recursive: true, force: true });
      await rm(maker, { force: true });
    }
    return true;
  }, seconds);
}
