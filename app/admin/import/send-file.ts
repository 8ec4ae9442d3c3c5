/** Sends a file in pieces, each again where the line was lost for a moment. */
import { PART } from '@/lib/domain/import';
import { sendPartAction } from './actions';
import type { Refusal } from './import-words';

/** Milliseconds until a piece is sent again. */
const AGAIN = [1_000, 3_000, 10_000];

/** In base64, as an action takes it. */
function inLetters(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}

type Sent = Awaited<ReturnType<typeof sendPartAction>>;

async function sendPiece(piece: { id: string; number: number; data: string }): Promise<Sent> {
  for (const wait of AGAIN) {
    try {
      return await sendPartAction(piece);
    } catch {
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return sendPartAction(piece);
}

/** Null when all of it is sent, or was stopped; else why not. `onSent`: bytes so far. */
export async function sendFile(
  id: string,
  file: File,
  { stop, onSent }: { stop: AbortSignal; onSent: (bytes: number) => void },
): Promise<Refusal | null> {
  for (let number = 0; number * PART < file.size; number += 1) {
    if (stop.aborted) return null;
    const end = Math.min(file.size, (number + 1) * PART);
    const data = await inLetters(file.slice(number * PART, end)).catch(() => null);
    if (data === null) return { reason: 'size' };
    const sent = await sendPiece({ id, number, data });
    if (!sent.ok) return sent;
    onSent(end);
  }
  return null;
}
