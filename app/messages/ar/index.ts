/** Arabic, translated from English. No native reader has gone through it yet (CONTRIBUTING.md). */
import type { Catalogue } from '../en';
import admin from './admin.json';
import audit from './audit.json';
import auth from './auth.json';
import dateRules from './date-rules.json';
import exports from './exports.json';
import failure from './failure.json';
import faults from './faults.json';
import feeds from './feeds.json';
import forPrograms from './for-programs.json';
import forms from './forms.json';
import imports from './imports.json';
import merges from './merges.json';
import methodology from './methodology.json';
import modelReader from './model-reader.json';
import ownWords from './own-words.json';
import pages from './pages.json';
import people from './people.json';
import quality from './quality.json';
import queue from './queue.json';
import reading from './reading.json';
import records from './records.json';
import rereading from './rereading.json';
import search from './search.json';
import site from './site.json';
import timelinePage from './timeline-page.json';
import titles from './titles.json';
import versions from './versions.json';
import vocabulary from './vocabulary.json';
import warnings from './warnings.json';
import worklist from './worklist.json';

export const ar: Catalogue = {
  ...admin,
  ...audit,
  ...auth,
  ...dateRules,
  ...exports,
  ...failure,
  ...faults,
  ...feeds,
  ...forPrograms,
  ...forms,
  ...imports,
  ...merges,
  ...methodology,
  ...modelReader,
  ...ownWords,
  ...pages,
  ...people,
  ...quality,
  ...queue,
  ...reading,
  ...records,
  ...rereading,
  ...search,
  ...site,
  ...timelinePage,
  ...titles,
  ...versions,
  ...vocabulary,
  ...warnings,
  ...worklist,
};
