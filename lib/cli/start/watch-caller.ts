/**
 * Ends with the npm that began this program. npm hands a signal on to its shell, and one that waits for the program, as Debian's does,
 * dies of it alone: the site would run on with nobody to end it, and keep the next start out.
 */

/** Milliseconds between two looks: the system tells nobody that a parent has gone. */
const LOOK = 500;

/** Calls `end` once when whoever began `npm start` or `npm run dev` is gone. Begun otherwise, a program outlives whom it likes. */
export function whenCallerEnds(end: () => void): void {
  if (!/^(start|dev)$/.test(process.env.npm_lifecycle_event ?? '')) return;
  const caller = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === caller) return;
    clearInterval(timer);
    end();
  }, LOOK);
  timer.unref();
}
