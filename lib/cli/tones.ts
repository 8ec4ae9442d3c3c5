/**
 * `npm run tones`: events whose type and CAMEO code do not fit, as a table, so that somebody looks at them again. Reads
 * the starter data; with `--database` the events of the running site.
 */
import { join } from 'node:path';
import { listActs, type NamedAct } from '@/lib/db/acts';
import { readSeedData } from '@/lib/db/seed-files';
import { findCameoCode } from '@/lib/domain/cameo';
import { laneOf } from '@/lib/domain/ontology';
import { toneDoubt, toneOfAct } from '@/lib/domain/tone';
import { environment } from '@/lib/env';
import { withCommandDatabase } from './command-database';
import { explain } from './progress';

const WHY = {
  'code-unheard': 'the code says otherwise than the act',
  'conflict-in-lane': 'conflict among talks or cooperation',
};

async function seededActs(): Promise<NamedAct[]> {
  const { events } = await readSeedData(join(process.cwd(), 'prisma', 'seed-data'));
  return events.map(({ id, title, type, cameoCode }) => ({
    slug: id,
    title,
    type,
    status: 'happened',
    cameo: cameoCode,
  }));
}

/** One line for each doubtful act: type, code and its value, the tone that is drawn, the lane, why, and which. */
function doubtTable(acts: readonly NamedAct[]): string[] {
  return acts.flatMap((act) => {
    const lane = laneOf(act.type, act.status);
    const doubt = toneDoubt({ ...act, lane });
    if (doubt === null) return [];
    const code = findCameoCode(act.cameo);
    const cells = [act.type, `${act.cameo} ${code?.name}`, code?.goldstein, toneOfAct(act), lane, WHY[doubt]];
    return `| ${[...cells, act.slug, act.title].join(' | ')} |`;
  });
}

async function main(): Promise<void> {
  const ofSite = process.argv.includes('--database');
  const acts = ofSite ? await withCommandDatabase(environment(), listActs) : await seededActs();
  const rows = doubtTable(acts);
  process.stdout.write(`${rows.length} of ${acts.length} events are doubtful.\n`);
  if (rows.length === 0) return;
  process.stdout.write('| type | code | value | drawn as | lane | why | event | title |\n');
  process.stdout.write(`|---|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
