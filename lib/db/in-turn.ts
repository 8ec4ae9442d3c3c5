/**
 * A line before a connection of the database, which takes one question after the other: several may ask at once, and the
 * driver's own line goes with its next version.
 */
export type InTurn = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

/** Each is asked when all before it have been answered, whatever they were answered. */
export function openTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const answer = last.then(ask);
    // Whoever asked is told of a failure, and nobody else.
    last = answer.catch(() => undefined);
    return answer;
  };
}
