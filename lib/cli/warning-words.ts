/** The sentences of warnings as commands print them: in English, whatever the language of the interface. */
import { createTranslator } from 'use-intl/core';
import type { Extraction } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import { type WriteWarning, warningMessage } from '@/lib/domain/warning-message';
import messages from '@/lib/domain/warnings.en.json';
import { titleInWords } from './title-words';

const LOCALE = 'en-GB';
const write: WriteWarning = createTranslator({ locale: LOCALE, messages, namespace: 'warnings' });

/** What a warning says. */
export const warningInWords = (warning: Warning): string => warningMessage(warning, write, LOCALE);

/** An extraction as it is printed: titles in words, and warnings with their sentences as `message`, beside code and values. */
export function withWords(extraction: Extraction): object {
  const told = (warnings: readonly Warning[]): object[] =>
    warnings.map(({ code, ...rest }) => ({
      code,
      message: warningInWords({ code, ...rest } as Warning),
      ...rest,
    }));
  const events = extraction.events.map(({ main, title, ...event }) => ({
    main,
    title: titleInWords(title),
    ...event,
    warnings: told(event.warnings),
  }));
  return { ...extraction, events, warnings: told(extraction.warnings) };
}
