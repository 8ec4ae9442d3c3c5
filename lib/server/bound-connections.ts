/** A bound on open connections, so that a stranger who opens them by the ten thousand costs no memory for each. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Keeps `server` at `most` connections. Beyond that the newcomer is let in where connections that wait for nothing
 * can go (browsers open theirs again unasked), or else in the place of the oldest connection of whoever holds the most, as
 * long as the newcomer's caller holds fewer: a stranger who holds them all, without sending a request to its end, shuts nobody
 * out. `callerAt` names the caller at an address; null is a proxy of the operator's, whose connections are many visitors'
 * and stay. Call once, before the first connection.
 */
export function boundConnections(
  server: Server,
  most: number,
  callerAt: (peer: string) => string | null,
): void {
  /** In the order in which they came. */
  const open = new Map<Socket, string | null>();

  /** The connection that has to go. */
  function oneTooMany(newcomer: Socket): Socket {
    const held = new Map<string, Socket[]>();
    for (const [socket, caller] of open) {
      if (caller === null) continue;
      const all = held.get(caller) ?? [];
      all.push(socket);
      held.set(caller, all);
    }
    const own = held.get(open.get(newcomer) ?? '')?.length ?? 0;
    const [largest = []] = [...held.values()].sort((one, other) => other.length - one.length);
    return (largest.length > own ? largest[0] : undefined) ?? newcomer;
  }

  server.prependListener('connection', (socket: Socket) => {
    socket.once('close', () => open.delete(socket));
    open.set(socket, callerAt(socket.remoteAddress ?? ''));
    if (open.size <= most) return;
    server.closeIdleConnections();
    // What was closed says so only later, but is destroyed by now.
    for (const one of open.keys()) if (one.destroyed) open.delete(one);
    if (open.size <= most) return;
    const leaving = oneTooMany(socket);
    open.delete(leaving);
    leaving.destroy();
  });
}
