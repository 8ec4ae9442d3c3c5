/** The language of the page that is being made: its address says it (lib/domain/language.ts), the door has read it. */
import { addressIn, DEFAULT_LANGUAGE, LANGUAGE_FACTS, type Language } from '@/lib/domain/language';
import { currentRequest } from '@/lib/request';

/** English where no request is being answered: at the start, in commands. */
export const languageNow = (): Language => currentRequest()?.language ?? DEFAULT_LANGUAGE;

/** How `Intl` writes dates and numbers for it. */
export const localeNow = (): string => LANGUAGE_FACTS[languageNow()].locale;
export const directionNow = (): 'ltr' | 'rtl' => LANGUAGE_FACTS[languageNow()].direction;

/** The calendar in which dates stand too, as the reader chose it. */
export const calendarNow = () => currentRequest()?.calendar ?? null;

/** A path of this site as an address in the language of the present page. */
export const here = (path: string): string => addressIn(languageNow(), path);
