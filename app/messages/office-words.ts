/** Titles of offices in the language of the present page, made of the vocabulary in `offices.json`. */
import { localNameOfCanonical } from '@/lib/db/local-names';
import { commaOf, listFormat } from '@/lib/domain/intl';
import { DEFAULT_LANGUAGE } from '@/lib/domain/language';
import { type OfficeTitle, officeReader } from '@/lib/domain/office-title';
import type { SayOffice } from '@/lib/domain/period';
import { catalogues } from './catalogue';
import { languageNow, localeNow } from './locale';
import { messagesNow } from './messages-now';
import { translator } from './translator';

const readTitle = officeReader(catalogues[DEFAULT_LANGUAGE].offices);

const list = (items: readonly string[]) => listFormat(localeNow()).format(items);

/** Null where a part of it has no name in the language. */
function speak(title: OfficeTitle): string | null {
  const words: { titles: Record<string, string>; departments: Record<string, string> } =
    messagesNow().offices;
  if (title.kind === 'title') return words.titles[title.key] ?? null;
  const t = translator('offices');
  switch (title.kind) {
    case 'minister':
      return t(title.rank, {
        department: list(title.departments.map((key) => words.departments[key] ?? '')),
      });
    case 'ambassador': {
      const place = localNameOfCanonical(title.place);
      return place && t('ambassadorTo', { place });
    }
    case 'way': {
      const office = speak(title.office);
      return office && t(title.way, { office });
    }
    case 'of': {
      const [office, place] = [speak(title.office), localNameOfCanonical(title.place)];
      return office && place && t('officeOf', { office, place });
    }
    case 'several': {
      const offices = title.offices.map(speak);
      return offices.every((office) => office !== null) ? list(offices) : null;
    }
  }
}

/**
 * The title of an office, or several as a capacity joins them, in the language of the page; null where the record's own words
 * have to stand: in English, and for a title that the vocabulary does not make.
 *
 * @param organisation canonical name of that in which it is held
 */
export function localOfficeOf(office: string, organisation: string | null): string | null {
  if (languageNow() === DEFAULT_LANGUAGE) return null;
  const title = readTitle(office, organisation);
  return title && speak(title);
}

/** "Secretary General, NATO"; in the record's words where one of the two is not known in the language of the page. */
export const sayOffice: SayOffice = (office, party) => {
  const [title, body] = [localOfficeOf(office, party), localNameOfCanonical(party)];
  return title && body
    ? { office: title + commaOf(localeNow()) + body, isLocal: true }
    : { office: `${office}, ${party}`, isLocal: false };
};
