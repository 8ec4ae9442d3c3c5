/** What begins with the server: Next calls `register` once in each process that it starts. */
export async function register(): Promise<void> {
  // The edge and the build have no database; a name in the condition keeps their bundles free of it.
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./app/begin-queue')).beginBackgroundWork();
}
