/** How long the threads' work takes and how it ends, and what of the queue came to nothing: told to whoever listens. */
import { channel } from 'node:diagnostics_channel';

export interface WorkTiming {
  /** Name of the bundle and of its export: `read`, `read.reread`. */
  work: string;
  outcome: 'done' | 'late' | 'failed' | 'busy';
  /** Of waiting for a thread, and of the work itself. */
  waited: number;
  worked: number;
}

/** `WorkTiming`s; a channel is the process's, whichever bundle has this file. */
export const workTimings = channel('dragoman:work');

/** The kind of a piece of the queue's work (`QueueKind`) that threw. */
export const queueFaults = channel('dragoman:queue-fault');
