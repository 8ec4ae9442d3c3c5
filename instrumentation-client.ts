/**
 * Runs in the browser before all else of a page. The Content-Security-Policy forbids code that is made of text, and browsers
 * report each attempt: zod is not to try.
 */
import { config } from 'zod/v4/core';

config({ jitless: true });
