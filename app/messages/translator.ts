/** Words for what is drawn on the server; in the browser `useTranslations` of use-intl reads the provider's. */
import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import { localeNow } from './locale';
import { messagesNow } from './messages-now';

/** `translator('event')('sources')`: the words of a page in its language, typed by the catalogue. */
export function translator<Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  namespace: Namespace,
) {
  return createTranslator<Messages, Namespace>({ locale: localeNow(), messages: messagesNow(), namespace });
}
