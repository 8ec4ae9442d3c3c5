/** The timeline of a test's own database, in a thread of its own. */
import { join } from 'node:path';
import { timelineOf } from '@/lib/jobs/read-timeline';
import { openTimelineThread } from '@/lib/jobs/timeline-thread';

export function openTimeline(url: string) {
  const { ask, close } = openTimelineThread({
    worker: join(process.env.READERS_DIR ?? '', 'timeline.mjs'),
    url,
  });
  return { ...timelineOf(ask), ask, close };
}

export type TestTimeline = ReturnType<typeof openTimeline>;
