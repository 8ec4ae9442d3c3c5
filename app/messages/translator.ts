/** Words for what is drawn on the server; in the browser `useTranslations` of use-intl reads the provider's. */
import {
  _createCache,
  _createIntlFormatters,
  createTranslator,
  type Messages,
  type NamespaceKeys,
  type NestedKeyOf,
} from 'use-intl/core';
import type { Catalogue } from './catalogue';
import { localeNow } from './locale';
import { messagesNow } from './messages-now';

// Sentences are taken apart once: a translator by itself forgets what it has read as soon as it is thrown away, and a page
// has hundreds. What is kept is bounded by the catalogues.
const cache = _createCache();
const formatters = _createIntlFormatters(cache);
const made = new WeakMap<Catalogue, Map<string, unknown>>();

type Namespaces = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

const make = <Namespace extends Namespaces>(locale: string, messages: Catalogue, namespace: Namespace) =>
  createTranslator<Messages, Namespace>({
    locale,
    messages,
    namespace,
    _cache: cache,
    _formatters: formatters,
  });

/** `translator('event')('sources')`: the words of a page in its language, typed by the catalogue. */
export function translator<Namespace extends Namespaces>(namespace: Namespace) {
  const messages = messagesNow();
  const locale = localeNow();
  const ofCatalogue = made.get(messages) ?? new Map<string, unknown>();
  made.set(messages, ofCatalogue);
  const key = `${locale} ${namespace}`;
  const known = ofCatalogue.get(key) ?? make(locale, messages, namespace);
  ofCatalogue.set(key, known);
  return known as ReturnType<typeof make<Namespace>>;
}
