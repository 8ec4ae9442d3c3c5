/** Addresses of people of the bar, others at each run, so that a site may be tried twice. */
import { randomUUID } from 'node:crypto';

const RUN = randomUUID().slice(0, 8);

export const mail = (name: string): string => `${name}-${RUN}@example.org`.toLowerCase();
