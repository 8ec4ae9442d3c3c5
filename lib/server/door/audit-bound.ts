/** Bounds the rows that strangers can put into the audit log by being refused; the server's log has every refusal. */
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** From one address in a minute. */
const MOST_ROWS = 300;
const rows = new RateLimiterMemory({ points: MOST_ROWS, duration: 60 });

/** Whether one more refusal from this address is to be written down. */
export const mayBeWrittenDown = (address: string): Promise<boolean> =>
  rows.consume(address).then(
    () => true,
    () => false,
  );
