import type { Socket } from 'node:net';
import fc from 'fast-check';
import { ConnectionRoom } from '@/lib/server/connection-room';

interface Held {
  socket: Socket;
  caller: string | null;
  answered: boolean;
}
const holds = (all: readonly Held[], caller: string | null) =>
  caller === null ? 0 : all.filter((one) => one.caller === caller).length;

const step = fc.record({
  kind: fc.constantFrom('enter', 'leave', 'answer', 'end'),
  caller: fc.constantFrom('a', 'b', 'c', null),
  which: fc.nat(),
});

it('tells who leaves as one who counts them all each time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const room = new ConnectionRoom();
      let all: Held[] = [];
      for (const { kind, caller, which } of steps) {
        const chosen = all[which % Math.max(1, all.length)];
        if (kind === 'enter') {
          const socket = {} as Socket;
          room.enter(socket, caller);
          all.push({ socket, caller, answered: false });
        } else if (chosen && kind === 'leave') {
          room.leave(chosen.socket);
          all = all.filter((one) => one !== chosen);
        } else if (chosen && chosen.answered === (kind === 'end')) {
          room.answer(chosen.socket, kind === 'end' ? -1 : 1);
          // Whoever changes places stands last there.
          all = [...all.filter((one) => one !== chosen), { ...chosen, answered: kind === 'answer' }];
        }
        expect(room.size).toBe(all.length);
        const newcomer = all.find((one) => one.socket === all.at(-1)?.socket);
        if (!newcomer) continue;
        const most = Math.max(...all.map((one) => holds(all, one.caller)));
        const leaving = all.find(({ socket }) => socket === room.leavingFor(newcomer.socket));
        if (most <= holds(all, newcomer.caller)) expect(leaving).toBe(newcomer);
        else {
          expect(holds(all, leaving?.caller ?? null)).toBe(most);
          const theirs = all.filter((one) => one.caller === leaving?.caller);
          expect(leaving).toBe(theirs.find((one) => !one.answered) ?? theirs[0]);
        }
      }
    }),
  );
});
