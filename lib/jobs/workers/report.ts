/** How a worker tells the pool what it is doing. */
import { parentPort } from 'node:worker_threads';
import type { Report } from '../work';

export function report(message: Report): void {
  parentPort?.postMessage(message);
}
