/**
 * Actors of the events that no list knows, each with all that the text tells: what "add actor" fills in.
 *
 * Explains: "وزير الخارجية … مارتا …" → a person, her name in both scripts, the post, its state, the words.
 * Near miss: "the Danish defence minister" whom nobody names: the post is known, the name is left to the editor.
 */
import type { ActorKind } from '@/lib/domain/actor';
import { cutText } from '@/lib/domain/cut-text';
import type { UnknownActor } from '@/lib/domain/explanation';
import type { Entity, EntityKind } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import { type Phrase, phrasesOf, type Reading, type Sentence } from '../reading';
import { wordsAt } from './words-at';

const KINDS: Record<EntityKind, ActorKind> = {
  state: 'state',
  organisation: 'organisation',
  organ: 'ministry',
  group: 'armed-group',
  people: 'organisation',
  person: 'person',
};
/** What a ministry is to its state, as the list of actors says it. */
const BODY = 'government body';
const LONGEST_QUOTE = 300;

interface Mention {
  sentence: Sentence;
  phrase: Phrase;
  entity: Entity;
}

function mentionsOf(name: string, reading: Reading): Mention[] {
  return reading.sentences.flatMap((sentence) =>
    phrasesOf(sentence, reading).flatMap((phrase) =>
      phrase.entity?.name === name && phrase.entity.actorId === null
        ? [{ sentence, phrase, entity: phrase.entity }]
        : [],
    ),
  );
}

/** The longest form in which the text writes the name itself, without office and state. */
function writtenName(mentions: readonly Mention[], reading: Reading): string | null {
  const forms = mentions.flatMap(({ sentence, phrase, entity }) =>
    sentence.labels
      .filter((label) => label.kind === 'person' && label.entity.name === entity.name)
      .filter((label) => phrase.first <= label.first && label.last <= phrase.last)
      .map((label) => wordsAt(sentence, label, reading).text.replace(/\s+/g, ' ')),
  );
  return forms.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The state or organisation for which the words themselves say that the actor acts. */
function statedParty(mentions: readonly Mention[], reading: Reading): Entity | null {
  for (const { phrase, entity } of mentions) {
    const party = phrase.of === null ? null : partyOf(phrase.of, reading.lexicon);
    if (party !== null) return party;
    if (entity.kind !== 'person') return partyOf(entity, reading.lexicon);
  }
  return null;
}

function unknownActor(name: string, capacity: string | null, reading: Reading): UnknownActor | null {
  const mentions = mentionsOf(name, reading);
  const [first] = mentions;
  if (first === undefined) return null;
  const { entity } = first;
  const party = statedParty(mentions, reading);
  const fullest =
    mentions.find(({ phrase }) => phrase.capacity !== null && phrase.of !== null) ??
    mentions.find(({ phrase }) => phrase.capacity !== null) ??
    first;
  // What was only guessed from the dateline is not filled in.
  const stated = party !== null || entity.kind !== 'person';
  const own = writtenName(mentions, reading);
  const named = entity.kind !== 'person' || own !== null;
  const written = own ?? (named ? wordsAt(first.sentence, first.phrase, reading).text : null);
  const office = entity.kind === 'organ' ? BODY : (fullest.phrase.capacity ?? capacity);
  return {
    name,
    named,
    kind: KINDS[entity.kind],
    written: written === null || written === name ? null : { text: written, language: reading.language },
    country: party?.country ?? (entity.kind === 'person' ? null : entity.country),
    cameoCode: stated && /^[A-Z]{3,12}$/.test(entity.cameo ?? '') ? entity.cameo : null,
    post:
      office === null || (entity.kind !== 'person' && entity.kind !== 'organ')
        ? null
        : { office, organisation: party?.actorId ? { slug: party.actorId, name: party.name } : null },
    quote: cutText(wordsAt(fullest.sentence, fullest.phrase, reading).text, LONGEST_QUOTE),
  };
}

/** The actors without an entry in our list that take part in the events of a reading, each once. */
export function unknownActors(reading: Reading): UnknownActor[] {
  const found = new Map<string, UnknownActor>();
  for (const { participants } of reading.events)
    for (const { name, actorId, capacity } of participants) {
      if (actorId !== null || found.has(name)) continue;
      reading.pause();
      const actor = unknownActor(name, capacity, reading);
      if (actor !== null) found.set(name, actor);
    }
  return [...found.values()];
}
