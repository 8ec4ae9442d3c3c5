/** How a worker makes way for visitors: on a machine of few cores a page is slower while another core is busy. */

/**
 * To be called between small steps of the work: sleeps while a visitor is being answered, `patience` milliseconds in all
 * and then no more, because visitors may never end and the work has its deadline. Where nobody visits it costs the reading of one number.
 */
export function makeWay(visits: SharedArrayBuffer, patience: number): () => void {
  const count = new Int32Array(visits);
  let left = patience;
  return () => {
    for (let now = Atomics.load(count, 0); now > 0 && left > 0; now = Atomics.load(count, 0)) {
      const begun = performance.now();
      Atomics.wait(count, 0, now, left);
      left -= performance.now() - begun;
    }
  };
}
