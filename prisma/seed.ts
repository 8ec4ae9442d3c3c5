/** `npm run seed`: loads the starter data into the database of DATABASE_URL; exits with 1 where a row is wrong. */
import { openDatabase } from '@/lib/db/client';
import { seedDatabase } from '@/lib/db/seed';

async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: say which database to fill.');
  const { db, close } = openDatabase(url);
  try {
    const report = await seedDatabase(db);
    const words = Object.entries(report).map(([what, count]) => `${count} ${what}`);
    process.stdout.write(`Added ${words.join(', ')}.\n`);
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
