/** What this record goes by beside what another page tells, field by field, each with its words and their source. */
import type { QuotedArticle } from '@/lib/db/articles';
import { actorName } from '@/lib/db/local-names';
import type { Contradiction } from '@/lib/domain/draft';
import type { EventDetail, EventSource } from '@/lib/domain/event';
import { sentenceRound } from '@/lib/domain/quotation';
import { fieldInWords, sayInWords } from '../../../messages/field-words';
import { comma, formatDate, formatPlace, isolate } from '../../../messages/format';
import { translator } from '../../../messages/translator';
import { SourceLine } from './SourceLine';

function ownValue(event: EventDetail, field: string): string {
  const types = translator('words.types');
  if (field === 'date') return formatDate(event.edtf);
  if (field === 'location' || field === 'place') return event.place ? formatPlace(event.place) : '–';
  if (field === 'type') return types(event.type);
  if (field === 'status') return translator('words.statuses')(event.status);
  if (field === 'participants' || field === 'parties')
    return event.participants
      .filter((one) => one.role !== 'mentioned')
      .map((one) => isolate(actorName(one.actor)))
      .join(comma());
  if (field === 'title') return event.title;
  return event.summary || event.title;
}

interface Words {
  quote: string;
  source: Pick<EventSource, 'publisher' | 'publishedOn' | 'language' | 'url'>;
}

/** The sentence on which this record's own value rests, or null. */
function ownWords(event: EventDetail, articles: readonly QuotedArticle[], field: string): Words | null {
  const name = field === 'place' ? 'location' : field;
  const span = event.evidence.find((each) => each.field === name);
  const article = articles.find(({ id }) => id === span?.articleId);
  const text = span?.part === 'title' ? article?.title : article?.body;
  return span && article && text
    ? { quote: sentenceRound(text, span.start, span.end), source: article }
    : null;
}

/** The page that tells it otherwise: as one of the sources where it is one, else by its address. */
function otherSource({ sources }: EventDetail, url: string): Words['source'] {
  const known = sources.find((source) => source.url === url);
  return known ?? { url, publisher: null, publishedOn: null, language: null };
}

function Quote({ text, lang }: { text: string; lang?: string | null }) {
  return (
    <q dir="auto" lang={lang ?? undefined} className="block font-serif wrap-anywhere">
      {text}
    </q>
  );
}

function Side({
  name,
  value,
  own = false,
  children,
}: {
  name: string;
  value: string;
  own?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={`flex min-w-0 flex-col gap-1.5 border-s-2 ps-4 ${own ? 'border-accent' : 'border-line'}`}>
      <dt className="text-small text-muted">{name}</dt>
      <dd className="flex flex-col gap-1.5">
        <p dir="auto" className="line-clamp-6 font-strong wrap-anywhere">
          {value}
        </p>
        {children}
      </dd>
    </div>
  );
}

function Pair({
  event,
  articles,
  contradiction: { field, says, url, quote, settled },
}: {
  event: EventDetail;
  articles: readonly QuotedArticle[];
  contradiction: Contradiction;
}) {
  const t = translator('event');
  const own = ownWords(event, articles, field);
  const other = url ? otherSource(event, url) : null;
  return (
    <div className="flex flex-col gap-2 break-inside-avoid">
      <h3 className="text-small font-strong">{fieldInWords(field)}</h3>
      <dl className="grid gap-x-8 gap-y-4 md:grid-cols-2 print:grid-cols-2">
        <Side name={t('here')} value={ownValue(event, field)} own>
          {own ? (
            <>
              <Quote text={own.quote} lang={own.source.language} />
              <SourceLine source={own.source} />
            </>
          ) : null}
        </Side>
        <Side name={t('elsewhere')} value={sayInWords(field, says)}>
          {quote ? <Quote text={quote} lang={other?.language} /> : null}
          {other ? <SourceLine source={other} /> : null}
        </Side>
      </dl>
      {settled ? (
        <p dir="auto" className="measure text-small wrap-anywhere">
          <span className="text-muted">{t('settled')}</span> {settled}
        </p>
      ) : null}
    </div>
  );
}

export function Contradictions({
  event,
  articles,
}: {
  event: EventDetail;
  /** Those into which its evidence points. */
  articles: readonly QuotedArticle[];
}) {
  return (
    <div className="flex flex-col gap-8">
      {event.contradictions.map((contradiction) => (
        <Pair
          key={`${contradiction.field}-${contradiction.says}`}
          event={event}
          articles={articles}
          contradiction={contradiction}
        />
      ))}
    </div>
  );
}
