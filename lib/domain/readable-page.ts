/** A page of the web as an article: what the editor looks through before anything is stored. */
export interface ReadablePage {
  /** Where it was found in the end. */
  url: string;
  title: string | null;
  publisher: string | null;
  /** YYYY-MM-DD, as the page says. */
  publishedOn: string | null;
  /** As the page says, as `en`. */
  language: string | null;
  /** Plain text, paragraphs apart by a blank line. */
  body: string;
}

/** A page that was saved as a file: only where it says itself whence it came is that known. */
export interface SavedPage extends Omit<ReadablePage, 'url'> {
  url: string | null;
}
