/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** Rows of the whole list. */
  total: number;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** The highest number that a page can have in an address. */
export const MOST_PAGES = 10_000;
