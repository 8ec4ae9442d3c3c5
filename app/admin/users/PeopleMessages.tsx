/** The words of these pages, for what runs in the browser. */

import { localeNow } from '../../messages/locale';
import { MessagesProvider } from '../../messages/MessagesProvider';
import { messagesNow } from '../../messages/messages-now';

export function PeopleMessages({ children }: { children: React.ReactNode }) {
  const { people, forms, modelReader } = messagesNow();
  return (
    <MessagesProvider locale={localeNow()} messages={{ people, forms, modelReader }}>
      {children}
    </MessagesProvider>
  );
}
