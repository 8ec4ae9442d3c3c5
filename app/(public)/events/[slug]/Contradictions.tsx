/** What this page goes by beside what another source says, field by field. */
import type { QuotedArticle } from '@/lib/db/articles';
import type { EventDetail } from '@/lib/domain/event';
import { sentenceRound } from '@/lib/domain/quotation';
import { fieldInWords, sayInWords } from '../../../messages/field-words';
import { formatDate, formatPlace } from '../../../messages/format';
import { translator } from '../../../messages/translator';

function ownValue(event: EventDetail, field: string): string {
  const types = translator('words.types');
  if (field === 'date') return formatDate(event.edtf);
  if (field === 'location' || field === 'place') return event.place ? formatPlace(event.place) : '–';
  if (field === 'type') return types(event.type);
  if (field === 'status') return translator('words.statuses')(event.status);
  if (field === 'participants' || field === 'parties')
    return event.participants
      .filter((one) => one.role !== 'mentioned')
      .map((one) => one.actor.name)
      .join(', ');
  if (field === 'title') return event.title;
  return event.summary || event.title;
}

/** The sentence on which this page's own value rests, or null. */
function ownQuote(event: EventDetail, articles: readonly QuotedArticle[], field: string): string | null {
  const name = field === 'place' ? 'location' : field;
  const span = event.evidence.find((each) => each.field === name);
  const article = articles.find(({ id }) => id === span?.articleId);
  const text = span?.part === 'title' ? article?.title : article?.body;
  return span && text ? sentenceRound(text, span.start, span.end) : null;
}

function Quote({ text }: { text: string }) {
  return (
    <q dir="auto" className="block border-line border-s-2 ps-4 font-serif">
      {text}
    </q>
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
  const t = translator('event');
  return (
    <div className="flex flex-col gap-6">
      {event.contradictions.map((contradiction) => {
        const own = ownQuote(event, articles, contradiction.field);
        return (
          <div key={`${contradiction.field}-${contradiction.says}`} className="flex flex-col gap-2">
            <h3 className="text-small font-strong">{fieldInWords(contradiction.field)}</h3>
            <dl className="grid gap-x-8 gap-y-3 md:grid-cols-2">
              <div>
                <dt className="text-small text-muted">{t('here')}</dt>
                <dd className="flex flex-col gap-1.5">
                  {ownValue(event, contradiction.field)}
                  {own ? <Quote text={own} /> : null}
                </dd>
              </div>
              <div>
                <dt className="text-small text-muted">{t('elsewhere')}</dt>
                <dd className="flex flex-col gap-1.5">
                  {sayInWords(contradiction.field, contradiction.says)}
                  {contradiction.quote ? <Quote text={contradiction.quote} /> : null}
                  {contradiction.url ? (
                    <a
                      href={contradiction.url}
                      rel="noopener noreferrer external"
                      className="link self-start text-small"
                    >
                      {new URL(contradiction.url).hostname.replace(/^www\./, '')}
                    </a>
                  ) : null}
                </dd>
              </div>
            </dl>
          </div>
        );
      })}
    </div>
  );
}
