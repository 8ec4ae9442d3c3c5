/** Who holds how many connections, counted as they come and go: whoever finds the house full asks who has to leave. */
import type { Socket } from 'node:net';

/** The connections of one caller; in both, first whichever has stood there longest. */
interface Holder {
  /** Nothing is asked on these to its end. */
  waiting: Set<Socket>;
  /** On these an answer is on its way. */
  answered: Set<Socket>;
}
interface Place {
  /** Null is a proxy of the operator's, whose connections are many visitors' and stay. */
  caller: string | null;
  /** Answers on their way. */
  answers: number;
}

export class ConnectionRoom {
  private readonly places = new Map<Socket, Place>();
  private readonly holders = new Map<string, Holder>();
  /** Callers by how many they hold, and the most that anybody does. */
  private readonly byCount = new Map<number, Set<string>>();
  private largest = 0;

  get size(): number {
    return this.places.size;
  }

  /** In the order in which they came. */
  [Symbol.iterator](): Iterator<Socket> {
    return this.places.keys();
  }

  enter(socket: Socket, caller: string | null): void {
    this.places.set(socket, { caller, answers: 0 });
    if (caller === null) return;
    const holder = this.holders.get(caller) ?? { waiting: new Set(), answered: new Set() };
    this.holders.set(caller, holder);
    const before = this.countOf(caller);
    holder.waiting.add(socket);
    this.recount(caller, before);
  }

  leave(socket: Socket): void {
    const caller = this.places.get(socket)?.caller;
    this.places.delete(socket);
    if (typeof caller !== 'string') return;
    const before = this.countOf(caller);
    this.holders.get(caller)?.waiting.delete(socket);
    this.holders.get(caller)?.answered.delete(socket);
    this.recount(caller, before);
    if (before === 1) this.holders.delete(caller);
  }

  /** An answer begins (1) or has ended (-1). */
  answer(socket: Socket, by: 1 | -1): void {
    const place = this.places.get(socket);
    if (!place) return;
    place.answers += by;
    const holder = place.caller === null ? undefined : this.holders.get(place.caller);
    if (!holder) return;
    const [from, to] =
      place.answers > 0 ? [holder.waiting, holder.answered] : [holder.answered, holder.waiting];
    if (from.delete(socket)) to.add(socket);
  }

  /**
   * The connection that has to go for this newcomer, who has entered: one on which nothing is answered, of whoever holds the
   * most, else the one that has been answered longest; the newcomer where nobody holds more than they do.
   */
  leavingFor(newcomer: Socket): Socket {
    const { caller } = this.places.get(newcomer) ?? { caller: null };
    if (this.largest <= (caller === null ? 0 : this.countOf(caller))) return newcomer;
    const [name = ''] = this.byCount.get(this.largest) ?? [];
    const holder = this.holders.get(name);
    const [leaving = newcomer] = holder?.waiting.size ? holder.waiting : (holder?.answered ?? []);
    return leaving;
  }

  private countOf(caller: string): number {
    const holder = this.holders.get(caller);
    return holder ? holder.waiting.size + holder.answered.size : 0;
  }

  private recount(caller: string, before: number): void {
    const now = this.countOf(caller);
    this.byCount.get(before)?.delete(caller);
    if (this.byCount.get(before)?.size === 0) this.byCount.delete(before);
    if (now > 0) this.byCount.set(now, (this.byCount.get(now) ?? new Set()).add(caller));
    // One comes or goes at a time, so the most changes by one at most.
    if (now > this.largest) this.largest = now;
    else if (before === this.largest && !this.byCount.has(before)) this.largest = now;
  }
}
