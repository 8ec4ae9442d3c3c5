/** Seconds of processor that this command and its database have used: what a busy machine leaves as it is. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Linux counts in hundredths, on every platform that Node runs on. */
const TICKS = 100;

/** Of a process and, where `dead`, of those of its children that have ended. */
function secondsIn(stat: string, dead: boolean): number {
  // The name before may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, dead ? 15 : 13).reduce((sum, field) => sum + Number(field), 0);
  return ticks / TICKS;
}

const parentIn = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];

/** @param folder where the database keeps its data; null where the system does not tell (Linux does) */
export async function processorSeconds(folder: string): Promise<number | null> {
  const read = (path: string) => readFile(path, 'utf8').catch(() => '');
  const [pid] = (await read(join(folder, 'postmaster.pid'))).split('\n');
  const stat = pid ? await read(`/proc/${pid}/stat`) : '';
  if (!pid || stat === '') return null;
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(processes.map((name) => read(`/proc/${name}/stat`)));
  const children = stats.filter((one) => one !== '' && parentIn(one) === pid);
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1_000_000;
  return children.reduce((sum, one) => sum + secondsIn(one, false), own + secondsIn(stat, true));
}
