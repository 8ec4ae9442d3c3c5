/** What the palette is given by the page that holds it. */
import type { EdtfPhrases } from '@/lib/domain/edtf-format';

export interface PaletteWords {
  /** BCP 47, for dates and numbers. */
  locale: string;
  palette: {
    title: string;
    placeholder: string;
    hint: string;
    pages: string;
    events: string;
    actors: string;
    relationships: string;
    all: string;
    empty: string;
    searching: string;
    failed: string;
    results: string;
  };
  dates: EdtfPhrases;
  kinds: Record<string, string>;
  close: string;
}

/** A page of the site that can be gone to. */
export interface PalettePage {
  href: string;
  label: string;
}
