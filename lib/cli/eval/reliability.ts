/** The reliability table: of the drafts at each confidence, how many are right. */

export interface Judged {
  confidence: number;
  right: boolean;
}

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001];

/** Expected calibration error: the mean distance between confidence and share of right drafts, weighted by bin. */
function calibrationError(rows: readonly Judged[]): number {
  let error = 0;
  for (let i = 0; i + 1 < EDGES.length; i += 1) {
    const bin = inBin(rows, i);
    if (bin.length === 0) continue;
    const told = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    const share = bin.filter(({ right }) => right).length / bin.length;
    error += (Math.abs(told - share) * bin.length) / rows.length;
  }
  return error;
}

function inBin(rows: readonly Judged[], i: number): Judged[] {
  return rows.filter(({ confidence }) => confidence >= (EDGES[i] ?? 0) && confidence < (EDGES[i + 1] ?? 0));
}

/** Prints one row a bin: range, drafts, mean confidence, share that is right; and the calibration error. */
export function printReliability(title: string, rows: readonly Judged[]): void {
  console.log(`\n## Reliability: ${title} (${rows.length} drafts)`);
  console.log('confidence      drafts   mean   right');
  for (let i = 0; i + 1 < EDGES.length; i += 1) {
    const bin = inBin(rows, i);
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    const share = bin.filter(({ right }) => right).length / bin.length;
    const range = `${(EDGES[i] ?? 0).toFixed(2)}–${Math.min(1, EDGES[i + 1] ?? 1).toFixed(2)}`;
    console.log(
      `${range.padEnd(14)} ${String(bin.length).padStart(7)} ${mean.toFixed(2).padStart(6)} ${share.toFixed(2).padStart(7)}`,
    );
  }
  console.log(`calibration error ${calibrationError(rows).toFixed(3)}`);
}
