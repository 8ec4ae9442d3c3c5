import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'node --import tsx lib/cli/seed.ts' },
  // Only the ordinary Prisma CLI reads this; `npm start` migrates through lib/db/migrate.ts.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/dragoman' },
});
