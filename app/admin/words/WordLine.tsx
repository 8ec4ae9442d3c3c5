/** A word and what it means, in one line. */
import type { ExtractionWord } from '@/lib/domain/extraction-word';
import { formatLanguage } from '../../messages/format';
import { translator } from '../../messages/translator';
import { meaningOf } from './word-in-words';

export function WordLine({ word, actorName }: { word: ExtractionWord; actorName: string | null }) {
  const t = translator('ownWords');
  const meaning = translator('ownWords.meaning');
  const types = translator('words.types');
  const told = meaningOf(word, actorName ?? t('goneActor'), {
    alias: (values) => meaning('alias', values),
    office: (values) => meaning('office', values),
    verb: (values) => meaning('verb', values),
    verbLink: (values) => meaning('verbLink', values),
    type: (type) => types(type),
  });
  return (
    <p className="min-w-0 break-words">
      <bdi lang={word.language} className="font-strong">
        {word.text}
      </bdi>{' '}
      <span className="text-muted text-small">
        <bdi>{told}</bdi> · {formatLanguage(word.language)}
      </span>
    </p>
  );
}
