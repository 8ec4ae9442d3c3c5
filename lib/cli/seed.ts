/** `npm run seed`: brings the starter data of a database up to date; the site may run meanwhile. */
import { existsSync } from 'node:fs';
import { seedDatabase } from '@/lib/db/seed';
import { environment } from '@/lib/env';
import { withCommandDatabase } from './command-database';
import { explain } from './progress';

const say = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { renewed, kept, ...added } = await withCommandDatabase(environment(), (db) => seedDatabase(db));
  const words = Object.entries(added).map(([what, count]) => `${count} ${what}`);
  say(`Added ${words.join(', ')}; brought ${renewed} actors and events up to date.`);
  if (kept.length === 0) return;
  say('The starter data tells these otherwise; they were left as editors made them or have them in work:');
  for (const slug of kept) say(`  ${slug}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
