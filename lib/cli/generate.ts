/**
 * Makes the lists of words, and Prisma's client. `prisma generate` asks for a schema engine that it does not use; where none
 * was downloaded it is shown any existing file instead.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { listMessages } from './list-messages';

listMessages();
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const result = spawnSync(process.execPath, [prisma, 'generate'], {
  stdio: ['ignore', 'ignore', 'pipe'],
  encoding: 'utf8',
  env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', ...process.env },
});
// Also imported by the start, which goes on after it.
if (result.status !== 0) {
  process.stderr.write(result.stderr);
  process.exit(result.status ?? 1);
}
