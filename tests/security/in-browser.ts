/** Tests of the bar that need a browser: without one they are not tried, which the table says and counts as a failure. */
import { existsSync } from 'node:fs';

export const itInBrowser = existsSync(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium') ? it : it.skip;
