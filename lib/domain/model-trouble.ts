/** What a language model's server can do wrong, and how its reader stands, as administrators see it. */
import { z } from 'zod';

export const MODEL_TROUBLES = [
  /** Nobody answers at the address. */
  'unreachable',
  'late',
  /** More bytes than are taken. */
  'too-large',
  /** It wants to lead elsewhere, where the key is not sent. */
  'redirect',
  /** Another status than 200. */
  'status',
  /** Cut off, or nothing that a server of this dialect answers. */
  'no-answer',
  /** No JSON by the schema, asked twice. */
  'no-json',
  /** The article is longer than what is sent. */
  'too-long',
  /** The words that it quotes could not be read. */
  'unread',
] as const;
export type ModelTrouble = (typeof MODEL_TROUBLES)[number];
export const modelTroubleSchema = z.enum(MODEL_TROUBLES);

/** Who the operator has named; never the key. */
export interface ReaderFacts {
  model: string;
  dialect: 'openai' | 'anthropic';
  /** Host and port. */
  server: string;
  /** Requests that it may be sent in a day. */
  daily: number;
}

export interface ReaderState {
  /** Null where the operator has named none. */
  facts: ReaderFacts | null;
  paused: boolean;
  version: number;
  /** Requests of this day (UTC). */
  usedToday: number;
  /** ISO date-time until which its server is left alone after faults, or null. */
  holdUntil: string | null;
  waiting: number;
  read: number;
  failed: number;
  /** The last faults, the latest first; `at`: ISO date-time. */
  faults: {
    articleId: string;
    /** Of the article; its first words where it has none. */
    title: string;
    trouble: ModelTrouble;
    status: number | null;
    at: string;
  }[];
}

/** A change that an administrator asks for, of the version that was seen. */
export const pauseReaderSchema = z.strictObject({
  paused: z.boolean(),
  version: z.number().int().min(1).max(2_000_000_000),
});
