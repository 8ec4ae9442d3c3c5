/** The words of the actor and relationship forms for components in the browser. */
import { catalogue } from '../messages/catalogue';
import { LOCALE } from '../messages/locale';
import { MessagesProvider } from '../messages/MessagesProvider';

export function RecordMessages({ children }: { children: React.ReactNode }) {
  const { records, words, review, dates, forms } = catalogue;
  return (
    <MessagesProvider locale={LOCALE} messages={{ records, words, review, dates, forms }}>
      {children}
    </MessagesProvider>
  );
}
