/** The words of the actor and relationship forms for components in the browser. */
import { localeNow } from '../messages/locale';
import { MessagesProvider } from '../messages/MessagesProvider';
import { messagesNow } from '../messages/messages-now';

export function RecordMessages({ children }: { children: React.ReactNode }) {
  const { records, words, review, dates, forms } = messagesNow();
  return (
    <MessagesProvider locale={localeNow()} messages={{ records, words, review, dates, forms }}>
      {children}
    </MessagesProvider>
  );
}
