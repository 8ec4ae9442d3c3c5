/** A bound on open connections, so that a stranger who opens them by the ten thousand costs no memory for each. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Keeps `server` at `most` connections. Beyond that the newcomer is let in where connections that wait for nothing
 * can go (browsers open theirs again unasked); else it is turned away. Call once, before the first connection.
 */
export function boundConnections(server: Server, most: number): void {
  const open = new Set<Socket>();
  server.prependListener('connection', (socket: Socket) => {
    socket.once('close', () => open.delete(socket));
    open.add(socket);
    if (open.size <= most) return;
    server.closeIdleConnections();
    // What was closed says so only later, but is destroyed by now.
    for (const one of open) if (one.destroyed) open.delete(one);
    if (open.size > most) socket.destroy();
  });
}
