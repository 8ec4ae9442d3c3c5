/** A bound on open connections, so that a stranger who opens them by the ten thousand costs no memory for each. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { ConnectionRoom } from './connection-room';

export interface ConnectionBound {
  most: number;
  /** Names the caller at an address; null is a proxy of the operator's, whose connections are many visitors' and stay. */
  callerAt: (peer: string) => string | null;
  /** The events by which the server says that it answers; with a listener of its own Node does no more for `checkContinue`. */
  asked?: readonly string[];
}

/**
 * Keeps `server` at `most` connections. Beyond that the newcomer is let in where connections that wait for nothing
 * can go (browsers open theirs again unasked), or else in the place of a connection of whoever holds the most, as
 * long as the newcomer's caller holds fewer: a stranger who holds them all, without sending a request to its end, shuts nobody
 * out. One on which an answer is on its way goes only where that caller has no other. Call once, before the first connection.
 */
export function boundConnections(
  server: Server,
  { most, callerAt, asked = ['request'] }: ConnectionBound,
): void {
  const room = new ConnectionRoom();
  server.prependListener('connection', (socket: Socket) => {
    room.enter(socket, callerAt(socket.remoteAddress ?? ''));
    socket.once('close', () => room.leave(socket));
    if (room.size <= most) return;
    server.closeIdleConnections();
    // What was closed says so only later, but is destroyed by now.
    for (const one of room) if (one.destroyed) room.leave(one);
    if (room.size <= most) return;
    const leaving = room.leavingFor(socket);
    room.leave(leaving);
    leaving.destroy();
  });
  const answering = ({ socket }: IncomingMessage, response: ServerResponse) => {
    room.answer(socket, 1);
    response.once('close', () => room.answer(socket, -1));
  };
  for (const name of asked) server.prependListener(name, answering);
}
