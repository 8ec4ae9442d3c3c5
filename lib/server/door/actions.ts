/** The server actions of the build, by the ids under which browsers call them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROLES, type Role } from '@/lib/domain/user';

const manifestSchema = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
});

export interface KnownAction {
  id: string;
  /** Source file, as `app/admin/drafts/actions.ts`. */
  file: string;
  name: string;
  /** The pages that have it, as `/admin/drafts/[id]`. */
  pages: string[];
  /** The least role of who calls it; null: anybody on this site's own pages. */
  role: Role | null;
}

/** `app/(public)/events/[slug]/page` → `/events/[slug]`. */
const pathOfPage = (page: string): string =>
  page
    .replace(/^app/, '')
    .replace(/\/\([^)]*\)/g, '')
    .replace(/\/page$/, '') || '/';

/**
 * The role that the source of an action names (`app/act.ts`), which is the one that the action asks for itself. Throws where
 * it names none: what nobody was named for is open to nobody.
 */
function roleIn(source: string, name: string, file: string): Role | null {
  const made = new RegExp(`^export const ${name} = actionFor(Anybody\\(|\\(\\s*'(\\w+)')`, 'm').exec(source);
  const role = ROLES.find((each) => each === made?.[2]) ?? null;
  if (!made || (role === null && made[2] !== undefined))
    throw new Error(`${file}: ${name} names no role. Make it with actionFor or actionForAnybody.`);
  return role;
}

/** Reads them from Next's own list in the folder of the build, and their roles from the sources. Throws where one is missing. */
export function readActions(distFolder: string): KnownAction[] {
  const text = readFileSync(join(distFolder, 'server', 'server-reference-manifest.json'), 'utf8');
  const { node } = manifestSchema.parse(JSON.parse(text));
  const files = [...new Set(Object.values(node).map(({ filename }) => filename))];
  const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    file: filename,
    name: exportedName,
    pages: Object.keys(workers).map(pathOfPage),
    role: roleIn(sources.get(filename) ?? '', exportedName, filename),
  }));
}

/** Whether a path is one of a page such as `/admin/drafts/[id]`. */
function isOfPage(path: string, page: string): boolean {
  const [parts, names] = [path.split('/'), page.split('/')];
  return (
    parts.length === names.length &&
    names.every((name, at) => (name.startsWith('[') ? parts[at] !== '' : name === parts[at]))
  );
}

export type FindAction = (id: string, path: string) => KnownAction | null;

/**
 * Answers the action that a page has under this id, or null. Next would send a call on to
 * another page that has the action, through a request of its own, which loses the status of the answer. In
 * development pages are built when they are asked for, so the list is read anew and says little of pages.
 */
export function actionFinder(distFolder: string, development: boolean): FindAction {
  const read = () => new Map(readActions(distFolder).map((action) => [action.id, action]));
  let actions = development ? new Map<string, KnownAction>() : read();
  return (id, path) => {
    if (development && !actions.has(id)) actions = read();
    const action = actions.get(id);
    const isThere = development || action?.pages.some((page) => isOfPage(path, page));
    return action && isThere ? action : null;
  };
}
