/** The window as it moves, for the parts that follow every frame without drawing the whole page again. */
import type { Stretch } from '@/lib/timeline/instants';

export class WindowStore {
  private readonly listeners = new Set<() => void>();

  constructor(private window: Stretch) {}

  get = (): Stretch => this.window;

  set(window: Stretch): void {
    if (window.from === this.window.from && window.to === this.window.to) return;
    this.window = window;
    for (const listener of this.listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
