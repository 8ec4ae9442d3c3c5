/** A source in one line: publisher, date and language, with the link to it. */
import { Fragment } from 'react';
import type { EventSource } from '@/lib/domain/event';
import { formatDate, formatLanguage } from '../../../messages/format';
import { translator } from '../../../messages/translator';

/** The host of a web address without `www.`; the address itself where it cannot be read. */
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);

type Named = Pick<EventSource, 'publisher' | 'publishedOn' | 'language'>;

/** "NATO · 17 December 1990 · English"; each part isolated, because it may be in another script. */
export function SourceWords({ source, url = null }: { source: Named; url?: string | null }) {
  const t = translator('event');
  const name = source.publisher ?? (url && hostOf(url));
  const day = source.publishedOn
    ? formatDate(source.publishedOn)
    : name === null || !url
      ? t('undated')
      : null;
  const parts = [name, day, source.language ? formatLanguage(source.language) : null].filter(
    (part) => part !== null && part !== '',
  );
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 ? ' · ' : null}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}

export function SourceLine({ source }: { source: Named & Pick<EventSource, 'url'> }) {
  return (
    <cite className="figures text-small not-italic">
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer external" className="link wrap-anywhere">
          <SourceWords source={source} url={source.url} />
        </a>
      ) : (
        <span className="text-muted">
          <SourceWords source={source} />
        </span>
      )}
    </cite>
  );
}
