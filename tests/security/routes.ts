/** The addresses of the site as its sources have them, so that a new page is tried by the bar without being named there. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const APP = 'app';

function routesOf(kind: RegExp): string[] {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' });
  const routes = files
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => kind.test(file))
    .map((file) => file.replace(kind, '').replace(/\/\([^)]*\)/g, ''))
    .map((route) => route || '/');
  return [...new Set(routes)].sort();
}

/** `/events/[slug]`, `/admin/drafts/[id]/save` …: every page and route, without the folders that only group. */
export const listRoutes = (): string[] => routesOf(/\/(page\.tsx|route\.ts)$/);

/** Those that are pages. */
export const listPages = (): string[] => routesOf(/\/page\.tsx$/);

export const isOfDesk = (route: string) => /^\/(admin|account)(\/|$)/.test(route);

/** A route with its parameters filled in, by their names. */
export const fillRoute = (route: string, values: Readonly<Record<string, string>>): string =>
  route.replace(/\[(?:\.\.\.)?([^\]]*)\]/g, (_, name: string) => values[name] ?? 'x');

/** Does the work for all, some at a time, in the order of the list. */
export async function some<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const hand = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, hand));
}

/** The folder of the build. */
export const builtIn = (...parts: string[]) => join(process.env.NEXT_DIST_DIR ?? '.next', ...parts);

/** Asks again where the site says that it is busy, as who is told to come again does. */
export async function patiently<Answer extends { status: number }>(
  ask: () => Promise<Answer>,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    if (answer.status !== 503 || tries === 30) return answer;
    await pause(1_000);
  }
}
