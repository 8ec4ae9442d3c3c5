/** What runs inside the page that is measured: it looks at every frame, at what is drawn and at what moves by itself. */

export interface PageWatch {
  /** Milliseconds from navigation until a mark was in view, and until one could work with it; 0: not yet. */
  first: number;
  usable: number;
  /** Cumulative layout shift that no input explains. */
  shift: number;
  /** Times of the frames since `begin`. */
  frames: number[];
  /** Since `begin`: when the last input came, the answers that were asked for after it, and frames with new marks. */
  input: number;
  answers: number[];
  changes: number[];
  /** Marks that are drawn: by the library, and light ones beside them. */
  drawn: number;
  light: number;
  begin: () => void;
  end: () => void;
}

export interface Watched {
  /** A mark of an event. */
  mark: string;
  /** Is there once the chart can be worked with. */
  ready: string;
  /** Part of the address at which new events are asked for; '' where nobody asks. */
  answers: string;
  /** What the library draws, and what stands beside it; '' where nothing does. */
  drawn: string;
  light: string;
}

declare global {
  interface Window {
    benchWatch: PageWatch;
  }
}

/** Runs in the page before all else, so it can use nothing from outside. */
export function watchPage({ mark, ready, answers, drawn, light }: Watched): void {
  const watch: PageWatch = {
    first: 0,
    usable: 0,
    shift: 0,
    frames: [],
    input: 0,
    answers: [],
    changes: [],
    drawn: 0,
    light: 0,
    begin: () => {
      Object.assign(watch, { frames: [], input: 0, answers: [], changes: [] });
      isOn = true;
    },
    end: () => {
      isOn = false;
      watch.drawn = drawn === '' ? 0 : document.querySelectorAll(drawn).length;
      watch.light = light === '' ? 0 : document.querySelectorAll(light).length;
    },
  };
  let [isOn, isChanged] = [false, false];
  window.benchWatch = watch;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value } = entry as PerformanceEntry & {
        hadRecentInput: boolean;
        value: number;
      };
      if (!hadRecentInput) watch.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[])
      if (isOn && answers !== '' && entry.name.includes(answers) && entry.startTime >= watch.input)
        watch.answers.push(entry.responseEnd);
  }).observe({ type: 'resource' });
  for (const kind of ['pointermove', 'pointerup', 'wheel', 'mousemove'])
    window.addEventListener(
      kind,
      () => {
        watch.input = performance.now();
      },
      { capture: true, passive: true },
    );
  // What is drawn is told by the marks that come, not by those that move.
  const isNew = (node: Node) =>
    node instanceof Element && (node.matches(mark) || node.querySelector(mark) !== null);
  const observer = new MutationObserver((changes) => {
    if (isOn && changes.some(({ addedNodes }) => [...addedNodes].some(isNew))) isChanged = true;
  });
  observer.observe(document, { childList: true, subtree: true });

  const isInView = () => {
    const { top, bottom, left, right } =
      document.querySelector(mark)?.getBoundingClientRect() ?? new DOMRect();
    return right > left && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  };
  let isWaiting = false;
  const look = (now: number) => {
    if (isOn) watch.frames.push(now);
    if (isChanged) watch.changes.push(performance.now());
    isChanged = false;
    if (watch.first === 0 && isInView()) watch.first = performance.now();
    if (watch.first > 0 && !isWaiting && document.querySelector(ready)) {
      // Usable is what answers at once: the page has nothing else to do.
      isWaiting = true;
      const note = () => {
        watch.usable = performance.now();
      };
      requestIdleCallback(note, { timeout: 10_000 });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
