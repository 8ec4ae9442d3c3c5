/**
 * Military ranks by language, as they stand before a name, and the rank that they mean. Ranks that armies count
 * differently are kept apart; "General" alone is also the short form of every general's rank.
 */
import { foldWord } from '../text/fold';

const ROWS = `
General|orgeneral|الفريق أول|الفريق أول الركن|الفريق أول ركن|ارتشبد|général d'armée
Lieutenant General|lieutenant general|lt gen|ltgen|lt general|korgeneral|الفريق|الفريق الركن|سپهبد|général de corps d'armée|lieutenant-général
Major General|major general|maj gen|tümgeneral|اللواء|اللواء الركن|سرلشکر|général de division|major-général
Brigadier General|brigadier general|brig gen|brigadier|tuğgeneral|العميد|العميد الركن|سرتیپ|général de brigade
Colonel|colonel|col|albay|العقيد|سرهنگ
Lieutenant Colonel|lieutenant colonel|lt col|yarbay|المقدم|lieutenant-colonel
Admiral|admiral|adm|oramiral
Vice Admiral|vice admiral|vice adm|koramiral|vice-amiral
Rear Admiral|rear admiral|rear adm|tümamiral|contre-amiral
`;

const RANKS = new Map<string, string>(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [rank = '', ...forms] = row.split('|');
      return forms.map((form): [string, string] => [
        form
          .split(/[\s-]+/)
          .map(foldWord)
          .join(' '),
        rank,
      ]);
    }),
);

const LONGEST = 4;

/** The rank that ends right before a token, read from the folds of the words before it; null where there is none. */
export function rankBefore(folds: readonly string[]): { rank: string; words: number } | null {
  for (let words = Math.min(LONGEST, folds.length); words > 0; words -= 1) {
    const rank = RANKS.get(folds.slice(-words).join(' '));
    if (rank !== undefined) return { rank, words };
  }
  return null;
}
