/** What the system says of a running process. Linux alone. */
import { readFileSync } from 'node:fs';

/** Ticks of the clock in a second, as the kernel tells them (USER_HZ). */
const TICKS = 100;

/** Seconds of a processor that a process and all its threads have had. */
export function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Megabytes of memory that a process has: now, or the most so far. */
export function megabytesOf(pid: number, when: 'now' | 'most' = 'now'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const found = new RegExp(`^${when === 'now' ? 'VmRSS' : 'VmHWM'}:\\s+(\\d+) kB`, 'm').exec(status);
  return Number(found?.[1] ?? Number.NaN) / 1024;
}
