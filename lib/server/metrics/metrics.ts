/** Figures for Prometheus, at an address of their own: what is asked of the site, and what it asks of its machine. */
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { isAhead, listBackups, momentOfBackup } from '@/lib/db/backup/kept-backups';
import { poolFigures } from '@/lib/db/client';
import { type QueryTiming, queryTimings } from '@/lib/db/query-timings';
import { countQueued, doesQueueClockGo, type QueueCount } from '@/lib/db/readiness';
import { QUEUES } from '@/lib/jobs/queue';
import { queueFaults, type WorkTiming, workTimings } from '@/lib/jobs/work-timings';
import { inTime } from '../in-time';
import { type Listening, listenForScrapes } from './listen';
import { routeFinder } from './routes';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
/** As nginx calls an answer whose reader went away. */
const GONE = 499;
/** Milliseconds for which what waits in the queue is remembered, and that one scrape waits for it. */
const REMEMBERED = 5_000;
const PATIENCE = 2_000;

const SECONDS_OF_ANSWERS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SECONDS_OF_QUERIES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
const SECONDS_OF_WORK = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export interface MetricsSources {
  /** The folder of the build, in which the list of routes stands. */
  distFolder: string;
  server: Server;
  openRequests(): number;
  /** The folder of backups, where there is one. */
  backups: string | undefined;
}

function countRequests(registers: Registry[], { distFolder, server, openRequests }: MetricsSources): void {
  const routeOf = routeFinder(distFolder);
  const requests = new Counter({
    name: 'dragoman_http_requests_total',
    help: 'Requests that were answered, by pattern of their address, method and status (499: the reader went away).',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'dragoman_http_request_duration_seconds',
    help: 'From the request to the end of its answer.',
    labelNames: ['route', 'method'],
    buckets: SECONDS_OF_ANSWERS,
    registers,
  });
  new Gauge({
    name: 'dragoman_http_requests_open',
    help: 'Requests that are being answered.',
    registers,
    collect() {
      this.set(openRequests());
    },
  });
  const observe = (request: IncomingMessage, response: ServerResponse) => {
    const [began, { url = '', method = '' }] = [performance.now(), request];
    response.once('close', () => {
      const labels = { route: routeOf(url), method: METHODS.has(method) ? method : 'other' };
      requests.inc({ ...labels, status: response.writableFinished ? response.statusCode : GONE });
      seconds.observe(labels, (performance.now() - began) / 1_000);
    });
  };
  for (const name of ['request', 'checkContinue', 'checkExpectation']) server.on(name, observe);
}

function watchDatabase(registers: Registry[]): void {
  new Gauge({
    name: 'dragoman_database_connections',
    help: 'Connections of the site by state; waiting: queries that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const figures = poolFigures();
      for (const state of ['inUse', 'idle', 'waiting', 'most'] as const)
        this.set({ state: state === 'inUse' ? 'in_use' : state }, figures?.[state] ?? 0);
    },
  });
  const seconds = new Histogram({
    name: 'dragoman_database_query_duration_seconds',
    help: 'Queries of the site, waiting for a connection included.',
    labelNames: ['verb'],
    buckets: SECONDS_OF_QUERIES,
    registers,
  });
  subscribe(queryTimings.name, (message) => {
    const timing = message as QueryTiming;
    seconds.observe({ verb: timing.verb }, timing.seconds);
  });
}

function watchWork(registers: Registry[]): void {
  const done = new Counter({
    name: 'dragoman_reader_work_total',
    help: 'Work of the reader threads (extractor, comparer, pages, dates) by how it ended.',
    labelNames: ['work', 'outcome'],
    registers,
  });
  const histogram = (name: string, help: string) =>
    new Histogram({ name, help, labelNames: ['work'], buckets: SECONDS_OF_WORK, registers });
  const waited = histogram('dragoman_reader_waiting_seconds', 'Waiting for a reader thread.');
  const worked = histogram(
    'dragoman_reader_duration_seconds',
    'Work of a reader thread, its start included.',
  );
  subscribe(workTimings.name, (message) => {
    const { work, outcome, ...seconds } = message as WorkTiming;
    done.inc({ work, outcome });
    waited.observe({ work }, seconds.waited);
    if (outcome !== 'busy') worked.observe({ work }, seconds.worked);
  });
  const faults = new Counter({
    name: 'dragoman_job_faults_total',
    help: 'Pieces of the queue’s work in this process that came to nothing by a fault.',
    labelNames: ['kind'],
    registers,
  });
  subscribe(queueFaults.name, (kind) => faults.inc({ kind: String(kind) }));
}

function watchQueue(registers: Registry[]): void {
  let [counts, due]: [Promise<QueueCount[]>, number] = [Promise.resolve([]), 0];
  let [clock, clockDue]: [Promise<boolean>, number] = [Promise.resolve(false), 0];
  new Gauge({
    name: 'dragoman_queue_clock_up',
    help: 'Whether any process on the database looks for what is due: 1, or 0, also where that is not known.',
    registers,
    async collect() {
      if (performance.now() >= clockDue) {
        clockDue = performance.now() + REMEMBERED;
        clock = inTime(doesQueueClockGo(), PATIENCE).catch(() => false);
      }
      this.set((await clock) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'dragoman_jobs',
    help: 'Pieces of work in the queue of the database, of all processes on it; failed: as long as they are kept.',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      if (performance.now() >= due) {
        due = performance.now() + REMEMBERED;
        counts = inTime(countQueued(), PATIENCE).catch(() => []);
      }
      const rows = await counts;
      this.reset();
      // Those that stand at nothing are told too: what is missing in a picture is no zero.
      for (const queue of QUEUES)
        for (const state of ['waiting', 'running', 'failed']) this.set({ queue, state }, 0);
      for (const { queue, state, count } of rows) this.set({ queue, state }, count);
    },
  });
}

function watchBackups(registers: Registry[], folder: string): void {
  new Gauge({
    name: 'dragoman_backup_last_timestamp_seconds',
    help: 'When the last backup was taken; 0: there is none, or none of a moment that has come.',
    registers,
    async collect() {
      const [last] = await listBackups(folder).catch(() => []);
      this.set(last && !isAhead(last, Date.now()) ? momentOfBackup(last) / 1_000 : 0);
    },
  });
}

/** Begins to count; `listen` opens the address. To be called once, before the server's first connection. */
export function openMetrics(sources: MetricsSources): {
  listen(where: { host: string; port: number }): Promise<Listening>;
} {
  const register = new Registry();
  // Event loop, memory, garbage collection and processor time of this process.
  collectDefaultMetrics({ register });
  const registers = [register];
  countRequests(registers, sources);
  watchDatabase(registers);
  watchWork(registers);
  watchQueue(registers);
  if (sources.backups) watchBackups(registers, sources.backups);
  return { listen: (where) => listenForScrapes(register, where) };
}
