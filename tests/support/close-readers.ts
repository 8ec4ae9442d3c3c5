/** For each file of database tests: time in which a reader's thread can start, and the end of those it opened. */
import { closeTimeline } from '@/lib/jobs/read-timeline';
import { closeReaders } from '@/lib/jobs/readers';

jest.setTimeout(60_000);
afterAll(async () => {
  await closeReaders();
  await closeTimeline();
});
