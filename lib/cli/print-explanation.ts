/** How an article was read, for people at a terminal: what became of each act, and each sentence with its finds. */
import type { ExplainedAct, ExplainedSentence, Explanation } from '@/lib/domain/explanation';
import { titleInWords } from './title-words';

const plain = (code: string): string => code.replaceAll('-', ' ');

function printAct(act: ExplainedAct, { acts }: Explanation): string {
  const { candidate } = act;
  const again = act.again === null ? '' : ` (of “${acts[act.again]?.text ?? ''}”)`;
  const lines = [
    `  ${plain(act.outcome)}${again}: “${act.text}” · ${act.type} · ${act.form} ${act.pattern} · ${act.mood}${act.title === null ? '' : ` → ${titleInWords(act.title)}`}`,
  ];
  if (act.moved !== null) lines.push(`      moved → ${titleInWords(act.moved)}`);
  for (const { name, takesPart, reason } of act.parts)
    lines.push(
      `      ${takesPart ? 'takes part' : 'takes no part'}: ${name} (${plain(reason ?? 'all together')})`,
    );
  if (candidate !== null) {
    const { initiators, recipients, date, place, points, score } = candidate;
    lines.push(
      `      ${initiators.join(', ') || '–'} → ${recipients.join(', ') || '–'} · ${date?.edtf ?? 'no date'} · ${place?.name ?? 'no place'}`,
    );
    if (points.length > 0) {
      const each = points.map(
        (one) => `${one.points > 0 ? '+' : ''}${Math.round(one.points * 100) / 100} ${plain(one.reason)}`,
      );
      lines.push(`      ${Math.round(score * 10) / 10} points: ${each.join(', ')}`);
    }
  }
  return lines.join('\n');
}

function printSentence(sentence: ExplainedSentence): string {
  const lines = [`  ${sentence.source} ${sentence.start}: ${sentence.text.replace(/\s+/g, ' ')}`];
  for (const date of sentence.dates)
    lines.push(`      date   “${date.text}” ${date.edtf ?? '–'} (rule ${date.rule})`);
  for (const name of sentence.names) {
    const office = name.office === null ? '' : ` (${plain(name.office.reason)})`;
    lines.push(
      `      name   “${name.text}” ${name.actor ?? '–'}${name.actorId === null ? '' : ` [${name.actorId}]`}${office}`,
    );
  }
  for (const place of sentence.places)
    lines.push(
      `      place  “${place.text}” ${place.name}${place.located ? '' : ' (nothing is said to be there)'}`,
    );
  return lines.join('\n');
}

export function printExplanation(explanation: Explanation): string {
  const { reference, dateline, acts, sentences, omitted } = explanation;
  return [
    `reference day ${reference.day ?? 'unknown'} (${reference.from}) · dateline ${dateline?.name ?? 'none'}`,
    'acts',
    ...acts.map((act) => printAct(act, explanation)),
    'sentences',
    ...sentences.map(printSentence),
    ...(omitted > 0 ? [`  and ${omitted} further sentences`] : []),
    '',
  ].join('\n');
}
