/** How long a process's main thread has had a processor: a thread that waits for one does not hang. */
import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second (`sysconf(_SC_CLK_TCK)`) on all machines that Node runs on. */
const TICK_MS = 10;

/** Milliseconds of user and system time (proc(5), fields 14 and 15 of `stat`); null where the system does not tell. */
export function mainThreadTime(pid: number | undefined): number | null {
  if (pid === undefined) return null;
  try {
    const stat = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}
