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

/** Seconds of processor since their beginnings: of this command with all its threads, and of its database. */
export interface ProcessorSeconds {
  program: number;
  database: number;
}

/** @param folder where the database keeps its data; null where the system does not tell (Linux does) */
export async function processorsOf(folder: string): Promise<ProcessorSeconds | null> {
  const read = (path: string) => readFile(path, 'utf8').catch(() => '');
  const [pid] = (await read(join(folder, 'postmaster.pid'))).split('\n');
  const stat = pid ? await read(`/proc/${pid}/stat`) : '';
  if (!pid || stat === '') return null;
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(processes.map((name) => read(`/proc/${name}/stat`)));
  const children = stats.filter((one) => one !== '' && parentIn(one) === pid);
  const { user, system } = process.cpuUsage();
  const database = children.reduce((sum, one) => sum + secondsIn(one, false), secondsIn(stat, true));
  return { program: (user + system) / 1_000_000, database };
}

/** As `processorsOf`, of both together. */
export async function processorSeconds(folder: string): Promise<number | null> {
  const seconds = await processorsOf(folder);
  return seconds && seconds.program + seconds.database;
}
