/** A text with the words that were looked for marked. */
import { recordLanguage } from '@/lib/domain/intl';
import { markWords } from '@/lib/domain/marked-text';

export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  let at = 0;
  return (
    <bdi lang={recordLanguage(text)}>
      {markWords(text, words).map((run) => {
        at += run.text.length;
        return run.marked ? <mark key={at}>{run.text}</mark> : run.text;
      })}
    </bdi>
  );
}
