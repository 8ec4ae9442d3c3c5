/** What an article tells differently from an event or another draft, each side with its words. */
import type { Difference } from '@/lib/workflows/drafts/differences';
import { sayInWords } from '../../../messages/field-words';
import { translator } from '../../../messages/translator';

const FIELDS = ['date', 'location', 'type', 'status', 'participants'] as const;

function Quote({ text }: { text: string | null }) {
  return text ? (
    <q dir="auto" className="block border-line border-s-2 ps-3 font-serif text-muted">
      {text}
    </q>
  ) : null;
}

export function Differences({
  differences,
  labels,
}: {
  differences: readonly Difference[];
  /** What the two sides are called; without, an article and what is there already. */
  labels?: { title: string; theirs: string; ours: string };
}) {
  const t = translator('desk');
  if (differences.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5 text-small">
      <p className="font-strong">{labels?.title ?? t('draft.differs', { count: differences.length })}</p>
      <ul className="flex flex-col gap-2">
        {differences.map(({ field, ours, theirs, quote, ourQuote }) => {
          const known = FIELDS.find((each) => each === field);
          return (
            <li key={`${field} ${theirs}`} className="grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_1fr_1fr]">
              <span className="text-muted">
                {known ? translator('desk')(`draft.differsOn.${known}`) : t('draft.differsOn.other')}
              </span>
              <span>
                <span className="text-muted">{labels?.theirs ?? t('draft.hereSays')} </span>
                <span className="font-strong">{sayInWords(field, theirs)}</span>
                <Quote text={quote} />
              </span>
              <span>
                <span className="text-muted">{labels?.ours ?? t('draft.thereSays')} </span>
                {sayInWords(field, ours)}
                <Quote text={ourQuote} />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
