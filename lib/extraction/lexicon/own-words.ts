/**
 * Words that editors have added, as rows of the actors and of the packs. They are plain words (`extraction-word.ts` refuses
 * all else), so that a text from outside is never read in the pattern language of `ActRow`.
 */
import type { KnownActor } from '@/lib/domain/actor';
import type { ExtractionWord } from '@/lib/domain/extraction-word';
import type { ActRow, LanguagePack, OfficeRow } from './language-pack';

/** The actors with the names by which editors have taught us to know them. */
export function withAliases(
  actors: readonly KnownActor[],
  words: readonly ExtractionWord[],
): readonly KnownActor[] {
  const added = new Map<string, KnownActor['names']>();
  for (const word of words)
    if (word.kind === 'alias')
      added.set(word.actor, [
        ...(added.get(word.actor) ?? []),
        { text: word.text, language: word.language, form: 'name' },
      ]);
  if (added.size === 0) return actors;
  return actors.map((actor) => {
    const names = added.get(actor.id);
    return names ? { ...actor, names: [...actor.names, ...names] } : actor;
  });
}

/** An office that no pack has is one of government. */
const GOVERNMENT = 'GOV';

function actOf(word: Extract<ExtractionWord, { kind: 'verb' }>, pack: LanguagePack): ActRow {
  const { type, cameo, text, link } = word;
  const verb = pack.inflect ? `~${text}` : text;
  return { type, cameo, frame: 'verb', patterns: [`${verb} > ${link === '' ? '0' : link}`] };
}

/**
 * The pack with the words of its language that editors have added, behind its own. Names stand in it too, because those of
 * states in Latin letters are read in texts of their language alone.
 *
 * @param nameOf the canonical name of an actor by its slug
 */
export function withOwnWords(
  pack: LanguagePack,
  words: readonly ExtractionWord[],
  nameOf: (slug: string) => string | null,
): LanguagePack {
  const own = words.filter(({ language }) => language === pack.language);
  if (own.length === 0) return pack;
  const offices: OfficeRow[] = [];
  const acts: ActRow[] = [];
  const names: Record<string, readonly string[]> = { ...pack.organisations };
  for (const word of own)
    if (word.kind === 'verb') acts.push(actOf(word, pack));
    else if (word.kind === 'alias') {
      const name = nameOf(word.actor);
      if (name !== null) names[name] = [...(names[name] ?? []), word.text];
    } else {
      const cameo = pack.offices.find(({ office }) => office === word.office)?.cameo ?? GOVERNMENT;
      offices.push({ office: word.office, cameo, forms: [word.text] });
    }
  return {
    ...pack,
    organisations: names,
    offices: [...pack.offices, ...offices],
    acts: [...pack.acts, ...acts],
  };
}
