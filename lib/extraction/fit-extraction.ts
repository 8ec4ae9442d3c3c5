/**
 * What leaves the extractor is as long as its schema allows, whatever the text: words that a warning quotes are cut,
 * evidence that is a page long is none. Names are short from the start (`text-entity.ts`), because the rules compare them.
 */
import { cutText } from '@/lib/domain/cut-text';
import { MAX_QUOTE_LENGTH } from '@/lib/domain/evidence';
import { type ExtractedEvent, type Extraction, MAX_NAME_LENGTH } from '@/lib/domain/extraction';
import { MAX_WARNING_WORDS_LENGTH, type Warning } from '@/lib/domain/warning';

const MOST_EVIDENCE = 500;
const MOST_WARNINGS = 100;

const cutWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(cutWords);
  return typeof value === 'string' ? cutText(value, MAX_WARNING_WORDS_LENGTH) : value;
};

function fitWarnings(warnings: readonly Warning[]): Warning[] {
  return warnings.slice(0, MOST_WARNINGS).map((warning) => ({
    ...warning,
    values: Object.fromEntries(
      Object.entries(warning.values).map(([name, value]) => [name, cutWords(value)]),
    ),
  })) as Warning[];
}

const fitLine = (line: string | null): string | null => line && cutText(line, MAX_NAME_LENGTH);

function fitEvent(event: ExtractedEvent): ExtractedEvent {
  return {
    ...event,
    participants: event.participants.map((participant) => ({
      ...participant,
      capacity: fitLine(participant.capacity),
    })),
    evidence: event.evidence.filter(({ quote }) => quote.length <= MAX_QUOTE_LENGTH).slice(0, MOST_EVIDENCE),
    warnings: fitWarnings(event.warnings),
  };
}

export function fitExtraction(extraction: Extraction): Extraction {
  return {
    ...extraction,
    events: extraction.events.map(fitEvent),
    warnings: fitWarnings(extraction.warnings),
  };
}
