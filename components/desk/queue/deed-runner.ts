/**
 * Does deeds with the drafts of the list, one after another: what is asked for meanwhile waits for its turn, so that no
 * key is lost. Remembers them, and undoes any of them.
 */
import {
  type Deed,
  endsAll,
  type Failure,
  hangsOnPublished,
  kindOfDeed,
  type Step,
  takeStep,
  undoStep,
} from './deeds';
import type { QueueActions, ShownDraft, StepAnswer } from './queue-view';

/** Deeds that can still be undone from the list. */
const REMEMBERED = 20;

export interface Progress {
  kind: Step['kind'] | 'undo';
  at: number;
  of: number;
}

export interface DeedState {
  /** The latest first. */
  deeds: readonly Deed[];
  /** While something is being done. */
  progress: Progress | null;
  /** Drafts that are dealt with, though the page may still show them: the version of each at which it was. */
  gone: ReadonlyMap<string, number>;
}

/** True for a draft that is dealt with; one that was changed or opened again since is not. */
export const isGone = (gone: DeedState['gone'], { id, version }: Pick<ShownDraft, 'id' | 'version'>) =>
  version <= (gone.get(id) ?? 0);

export class DeedRunner {
  private state: DeedState = { deeds: [], progress: null, gone: new Map() };
  private readonly listeners = new Set<() => void>();
  /** Versions that one's own deeds have made, until the page is drawn anew. */
  private readonly versions = new Map<string, number>();
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;
  private stops = 0;
  private count = 0;

  /** @param onIdle called when everything that was asked for has been done */
  constructor(
    private readonly actions: () => QueueActions,
    private readonly onIdle: () => void,
  ) {}

  readonly getState = (): DeedState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Does the steps in their order; those with a draft that has been dealt with when their turn comes are left out. */
  readonly run = (asked: readonly Step[]): Promise<void> =>
    this.inTurn(async (isStopped) => {
      const steps = asked.filter(({ draft }) => !isGone(this.state.gone, draft));
      const [first, ...rest] = steps;
      if (!first) return;
      const done: Step[] = [];
      const failed: Failure[] = [];
      let published: string | null = null;
      let at = 0;
      for (const step of steps) {
        if (isStopped() || (published === null && hangsOnPublished(step))) break;
        this.put({ progress: { kind: step.kind, at, of: steps.length } });
        const answer = await takeStep(this.actions(), this.asItIs(step), published);
        at += 1;
        if (!answer.ok) failed.push({ step, reason: answer.reason, event: answer.event });
        else if (answer.changed !== false) done.push(step);
        if (answer.ok && step.kind === 'publish') published = answer.slug ?? null;
        if (answer.ok && step.kind !== 'tag')
          this.put({ gone: new Map(this.state.gone).set(step.draft.id, this.versionOf(step.draft)) });
        this.learn(step.draft, answer);
        if (endsAll(answer)) break;
      }
      this.count += 1;
      const deed = {
        key: this.count,
        kind: kindOfDeed([first, ...rest]),
        done,
        failed,
        left: steps.length - at,
      };
      this.put({ deeds: [deed, ...this.state.deeds].slice(0, REMEMBERED) });
    });

  /** Takes a deed back, its last step first; without one the latest that there is when its turn comes. */
  readonly undo = (wanted?: Deed): Promise<void> =>
    this.inTurn(async (isStopped) => {
      const deed = this.state.deeds.find(({ key, done }) => (wanted ? key === wanted.key : done.length > 0));
      if (!deed) return;
      const undone: Step[] = [];
      const failed: Failure[] = [];
      const steps = deed.done.toReversed();
      for (const step of steps) {
        if (isStopped()) break;
        this.put({ progress: { kind: 'undo', at: undone.length + failed.length, of: steps.length } });
        const answer = await undoStep(this.actions(), step);
        if (answer.ok) undone.push(step);
        else failed.push({ step, reason: answer.reason });
        this.learn(step.draft, answer);
        if (endsAll(answer)) break;
      }
      const back = new Set(undone.map(({ draft }) => draft.id));
      const done = deed.done.filter((step) => !undone.includes(step));
      const others = this.state.deeds.filter(({ key }) => key !== deed.key);
      this.put({
        gone: new Map([...this.state.gone].filter(([id]) => !back.has(id))),
        // What could not be undone is the latest again, so that it is seen why.
        deeds: done.length > 0 ? [{ ...deed, done, failed, left: 0 }, ...others] : others,
      });
    });

  /** Stops what is being done, and what waits for its turn. */
  readonly stop = (): void => {
    this.stops += 1;
  };

  private put(change: Partial<DeedState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private inTurn(work: (isStopped: () => boolean) => Promise<void>): Promise<void> {
    const before = this.stops;
    this.waiting += 1;
    const done = this.last.then(async () => {
      try {
        await work(() => this.stops !== before);
      } finally {
        this.waiting -= 1;
        if (this.waiting === 0) {
          this.put({ progress: null });
          this.onIdle();
        }
      }
    });
    // Whoever asked hears of a failure; the turn of the next comes all the same.
    this.last = done.catch(() => undefined);
    return done;
  }

  private versionOf({ id, version }: ShownDraft): number {
    return Math.max(version, this.versions.get(id) ?? 0);
  }

  private asItIs(step: Step): Step {
    return { ...step, draft: { ...step.draft, version: this.versionOf(step.draft) } };
  }

  /** Only the very next version is one's own doing; in a later one is something that one has not seen. */
  private learn(draft: ShownDraft, answer: StepAnswer): void {
    if (answer.ok && answer.version === this.versionOf(draft) + 1)
      this.versions.set(draft.id, answer.version);
  }
}
