'use client';
/** The words of event lists, in the browser. */
import { useMemo } from 'react';
import { useLocale, useMessages, useTranslations } from 'use-intl';
import { useCalendar } from '@/components/ui/language';
import { type EdtfPhrases, formatEdtfDate } from '@/lib/domain/edtf-format';
import { commaOf, placeInWords } from '@/lib/domain/intl';
import { withCalendar } from '@/lib/domain/second-calendar';
import type { EventWords } from './EventList';

export function useEventWords(): EventWords {
  const locale = useLocale();
  const messages = useMessages();
  const calendar = useCalendar();
  const types = useTranslations('words.types');
  const statuses = useTranslations('words.statuses');
  const tones = useTranslations('words.tones');
  const certainties = useTranslations('words.certainties');
  return useMemo(() => {
    const phrases = messages.dates as EdtfPhrases;
    const date = (edtf: string) => formatEdtfDate(edtf, locale, phrases);
    return {
      date,
      dateBeside: (edtf) => withCalendar(date(edtf), edtf, locale, calendar),
      comma: commaOf(locale),
      year: (day) => date(day.slice(0, 4)),
      place: (place) => placeInWords(place, locale),
      type: (type) => types(type),
      status: (status) => statuses(status),
      tone: (tone) => tones(tone),
      certainty: (certainty) => certainties(certainty),
    };
  }, [locale, calendar, messages, types, statuses, tones, certainties]);
}
