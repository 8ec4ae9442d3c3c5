/** The server actions of the build, by the ids under which browsers call them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
});

export interface KnownAction {
  id: string;
  /** Source file, as `app/admin/drafts/actions.ts`. */
  file: string;
  name: string;
}

/** Reads them from Next's own list in the folder of the build. Throws where there is no build. */
export function readActions(distFolder: string): KnownAction[] {
  const text = readFileSync(join(distFolder, 'server', 'server-reference-manifest.json'), 'utf8');
  const { node } = manifestSchema.parse(JSON.parse(text));
  return Object.entries(node).map(([id, { filename, exportedName }]) => ({
    id,
    file: filename,
    name: exportedName,
  }));
}

/** Answers the source file of an action, or null. In development actions come and go, so the list is read again. */
export function actionFinder(distFolder: string, development: boolean): (id: string) => string | null {
  const read = () => new Map(readActions(distFolder).map(({ id, file }) => [id, file]));
  let files = development ? new Map<string, string>() : read();
  return (id) => {
    if (development && !files.has(id)) files = read();
    return files.get(id) ?? null;
  };
}
