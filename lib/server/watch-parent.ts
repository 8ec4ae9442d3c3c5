/**
 * A thread of the web server that waits for the end of the start program, whose pipe the system closes then. The
 * server ends by itself; when it hangs and cannot, this thread, which has a loop of its own, ends it.
 */
import { Socket } from 'node:net';

/** The start program opens the pipe under this number; see lib/cli/start/web-server.ts. */
const PIPE = 4;
const GRACE = 1_000;

const parent = new Socket({ fd: PIPE });
parent.on('error', () => undefined);
parent.on('close', () => setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE));
parent.resume();
