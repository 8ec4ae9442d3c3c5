/** The server actions of the build, by the ids under which browsers call them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

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
}

/** `app/(public)/events/[slug]/page` → `/events/[slug]`. */
const pathOfPage = (page: string): string =>
  page
    .replace(/^app/, '')
    .replace(/\/\([^)]*\)/g, '')
    .replace(/\/page$/, '') || '/';

/** Reads them from Next's own list in the folder of the build. Throws where there is no build. */
export function readActions(distFolder: string): KnownAction[] {
  const text = readFileSync(join(distFolder, 'server', 'server-reference-manifest.json'), 'utf8');
  const { node } = manifestSchema.parse(JSON.parse(text));
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    file: filename,
    name: exportedName,
    pages: Object.keys(workers).map(pathOfPage),
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

export type FindAction = (id: string, path: string) => string | null;

/**
 * Answers the source file of the action that a page has under this id, or null. Next would send a call on to
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
    return action && isThere ? action.file : null;
  };
}
