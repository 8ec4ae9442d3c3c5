/** The readers' bundles: what runs in their threads, each in one file, because the app's own bundle is no file of a thread. */
import { type BuildOptions, build, context } from 'esbuild';

/** Bundles by their names in `READERS_DIR`. */
export const READERS = {
  read: 'lib/jobs/workers/read.ts',
  compare: 'lib/jobs/workers/compare.ts',
  timeline: 'lib/jobs/workers/timeline.ts',
  page: 'lib/jobs/workers/page.ts',
  dates: 'lib/jobs/workers/dates.ts',
  import: 'lib/jobs/workers/import.ts',
};

function options(folder: string, entryPoints: Record<string, string>): BuildOptions {
  return {
    entryPoints,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // Words of five scripts stay as they are, which is half the size of their escapes.
    charset: 'utf8',
    // Without it the tagger's tables take eight hundred thousand lines.
    minifyWhitespace: true,
    // The database's driver is written for require.
    banner: {
      js: "import{createRequire as bundledRequire}from'node:module';const require=bundledRequire(import.meta.url);",
    },
    logLevel: 'silent',
  };
}

/** Writes the bundles into a folder; `entryPoints` are others in tests. Throws where a source cannot be bundled. */
export async function buildReaders(
  folder: string,
  entryPoints: Record<string, string> = READERS,
): Promise<void> {
  await build(options(folder, entryPoints));
}

/** As `buildReaders`, and again whenever a source changes, until `stop`. */
export async function watchReaders(folder: string): Promise<{ stop(): Promise<void> }> {
  const watching = await context(options(folder, READERS));
  await watching.rebuild();
  await watching.watch();
  return { stop: () => watching.dispose() };
}
