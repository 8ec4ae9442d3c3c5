/** A page whose scripts come late, as on a slow line. */
import type { Page } from 'playwright-core';

const SCRIPTS = '**/_next/static/**/*.js';

/** Holds all scripts of the page back until the answer is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const late = new Promise<void>((done) => {
    release = done;
  });
  await page.route(SCRIPTS, async (route) => {
    await late;
    await route.continue();
  });
  return release;
}
