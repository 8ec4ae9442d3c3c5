/** Words of the record (a title, a summary, an office): isolated from the sentence round them, and in their own language. */
import { recordLanguage } from '@/lib/domain/intl';

export function Recorded({ children, className }: { children: string; className?: string }) {
  return (
    <bdi lang={recordLanguage(children)} className={className}>
      {children}
    </bdi>
  );
}
