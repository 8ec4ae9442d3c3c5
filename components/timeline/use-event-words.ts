'use client';
/** The words of event lists, in the browser. */
import { useMemo } from 'react';
import { useLocale, useMessages, useTranslations } from 'use-intl';
import { type EdtfPhrases, formatEdtfDate } from '@/lib/domain/edtf-format';
import type { EventWords } from './EventList';

export function useEventWords(): EventWords {
  const locale = useLocale();
  const messages = useMessages();
  const types = useTranslations('words.types');
  const statuses = useTranslations('words.statuses');
  const tones = useTranslations('words.tones');
  const certainties = useTranslations('words.certainties');
  return useMemo(() => {
    const phrases = messages.dates as EdtfPhrases;
    const countries = new Intl.DisplayNames([locale], { type: 'region' });
    const date = (edtf: string) => formatEdtfDate(edtf, locale, phrases);
    return {
      date,
      year: (day) => date(day.slice(0, 4)),
      place: ({ name, country }) => {
        const land = country ? (countries.of(country) ?? country) : null;
        return land && !name.includes(land) ? `${name}, ${land}` : name;
      },
      type: (type) => types(type),
      status: (status) => statuses(status),
      tone: (tone) => tones(tone),
      certainty: (certainty) => certainties(certainty),
    };
  }, [locale, messages, types, statuses, tones, certainties]);
}
