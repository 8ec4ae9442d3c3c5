/** Windows over HTTP on the built site: how many a second for 32 visitors, how large, and what the server takes of memory. */
import { readFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { NO_FILTER, type WindowQuestion } from '@/lib/domain/timeline-question';
import type { SpawnedSite } from '../spawn-site';
import type { Findings } from './findings';
import { FILTERS, percentile, WIDTHS, windowQuestions } from './questions';

const VISITORS = 32;
const SECONDS = 8;

interface Reply {
  status: number;
  bytes: number;
}

/**
 * The next reader's address, of the network that is set aside for measuring (RFC 2544, 198.18.0.0/15): as many readers
 * as questions, behind a proxy that the site trusts, since one address alone would soon be asked to wait.
 */
let readers = 0;
function nextReader(): string {
  readers = (readers + 1) % 2 ** 17;
  return `198.${18 + (readers >> 16)}.${(readers >> 8) & 255}.${readers & 255}`;
}

/** Asks as a reader whom nobody has seen before; `agent` keeps the connections. */
export function fetchOnce(agent: Agent, address: string): Promise<Reply> {
  const headers = { 'accept-encoding': 'gzip, br', 'x-forwarded-for': nextReader() };
  return new Promise((done, fail) => {
    get(address, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.once('end', () => done({ status: answer.statusCode ?? 0, bytes }));
      answer.once('error', fail);
    }).once('error', fail);
  });
}

/** Answers a second, p95 in milliseconds and the most bytes of an answer, while all visitors ask one question after another. */
async function load(addresses: readonly string[]): Promise<{ rate: number; p95: number; bytes: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: VISITORS });
  const times: number[] = [];
  let [next, bytes] = [0, 0];
  const begun = performance.now();
  const visitor = async () => {
    while (performance.now() - begun < SECONDS * 1_000) {
      const address = addresses[next % addresses.length] ?? '';
      next += 1;
      const asked = performance.now();
      const reply = await fetchOnce(agent, address);
      if (reply.status !== 200) throw new Error(`${address} was answered ${reply.status}.`);
      times.push(performance.now() - asked);
      bytes = Math.max(bytes, reply.bytes);
    }
  };
  await Promise.all(Array.from({ length: VISITORS }, visitor));
  agent.destroy();
  const seconds = (performance.now() - begun) / 1_000;
  return { rate: times.length / seconds, p95: percentile(times, 0.95), bytes };
}

/** Where a window is asked for; `room`: the address of the relationship for programs. */
export function addressOf(room: string, { from, to, margin, slots, filter }: WindowQuestion): string {
  const query = new URLSearchParams({ from, to, margin: String(margin), slots: String(slots) });
  for (const [name, value] of Object.entries(filter))
    if (value.length > 0) query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  return `${room}/timeline?${query}`;
}

/** Resident megabytes of the web server, a child of the start program; null where the system does not tell (Linux does). */
export async function serverMemory(starter: number): Promise<number | null> {
  const children = await readFile(`/proc/${starter}/task/${starter}/children`, 'utf8').catch(() => '');
  for (const pid of children.trim().split(' ').filter(Boolean)) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes('serve.mjs')) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }
  return null;
}

/** What the site bears. */
export async function measureLoad(
  { address, pid }: SpawnedSite,
  relationship: string,
  column: string,
  findings: Findings,
): Promise<void> {
  const room = `${address}/api/v1/relationships/${relationship}`;
  const mixed = FILTERS.flatMap(([, filter]) =>
    WIDTHS.flatMap(([, days]) => windowQuestions(days, 12, { ...NO_FILTER, ...filter })),
  ).map((question) => addressOf(room, question));
  // In an order that is no order, the same each time.
  const shuffled = mixed.map((_, at) => mixed[(at * 7_919) % mixed.length] ?? '');
  for (const one of shuffled.slice(0, 64)) await fetchOnce(new Agent(), one);
  const health = await load([`${address}/api/health`]);
  const windows = await load(shuffled);
  findings.set('rate', column, windows.rate);
  findings.set('health', column, health.rate);
  findings.set('wire', column, windows.bytes / 1024);
  const memory = await serverMemory(pid);
  if (memory !== null) findings.set('memory', column, memory);
}
