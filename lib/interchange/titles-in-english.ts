/** The words of titles where no interface is at hand: in English, whatever its language. */
import { createTranslator } from 'use-intl/core';
import { type TellTitle, titleInWords, type WriteTitle } from '@/lib/domain/title-words';
import messages from '@/lib/domain/titles.en.json';

const LOCALE = 'en-GB';
const write: WriteTitle = createTranslator({ locale: LOCALE, messages, namespace: 'titles' });

/** What a title says. */
export const titleInEnglish: TellTitle = (title) => titleInWords(title, write, LOCALE);
