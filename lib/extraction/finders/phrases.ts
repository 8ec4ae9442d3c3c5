/**
 * Joins neighbouring labels into phrases that name one actor each, in whichever order the language puts them.
 *
 * Matches: "Iraqi | Foreign Minister | Fuad Hussein", "Secretary General | of the | NATO", "وزير الخارجية | العراقي",
 * "Jens Stoltenberg, | the Secretary General of NATO," (apposition).
 * Near miss: "Iraqi oil" (an adjective of something else: attributive, no actor of its own), "Iran and Iraq" (two).
 */
import type { Entity } from '../lexicon/entity';
import type { Label, Phrase, Reading, Sentence } from '../reading';
import { sourceText } from '../reading';
import { mergeAppositions } from './appositions';
import { type Parts, postingAt, secondOffice } from './compound-offices';
import { organEntity } from './organs';

/** True where only words that may stand inside a phrase lie between two labels. */
function joined(
  sentence: Sentence,
  from: number,
  to: number,
  reading: Reading,
  parts: Parts,
  next: Label,
): boolean {
  const { words, pack } = reading.pack;
  let ofs = 0;
  for (let i = from; i < to; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined) return false;
    if (/^(?:['’]s?|s)$/.test(token.text)) continue;
    if (words.determiners.has(token.fold) && token.fold !== 'of') continue;
    // "NATO's 26 member states": a number between owner and organ.
    if (token.kind === 'number' && i > from && next.kind === 'organ') continue;
    // "الأمين العام لحلف الناتو": the clitic ل joins office and organisation.
    if (token.fold === 'ل' && parts.office !== null && parts.name === null && next.kind === 'name') continue;
    // "وفد من حركة حماس", "هیأتی از ایران": a delegation from somebody is his.
    const fromOwner = /^(من|از)$/.test(token.fold) && parts.organ?.organ.organ === null && to - from === 1;
    if (fromOwner && parts.name === null && next.kind === 'name') continue;
    if (words.markers.get(token.fold) === 'of' && !/^(between|among|amongst)$/.test(token.fold)) {
      ofs += 1;
      if (ofs > 1) return false;
      continue;
    }
    // "the Danish fact-finding mission": one or two plain words between adjective and organ.
    const adjective =
      parts.name?.form === 'demonym' ||
      parts.name?.form === 'acronym' ||
      sentence.tokens[from]?.text.startsWith("'");
    if (
      adjective &&
      parts.office === null &&
      parts.person === null &&
      (next.kind === 'organ' || next.kind === 'office') &&
      to - from <= 3 &&
      token.kind === 'word' &&
      !words.markers.has(token.fold) &&
      !words.auxiliaries.has(token.fold) &&
      !words.openers.has(token.fold) &&
      !words.and.has(token.fold) &&
      !reading.pack.acts.has(token.fold)
    )
      continue;
    return false;
  }
  // "of" joins an office, organ or person's office to its state, not a state to what follows it.
  if (ofs > 0 && next.kind === 'person') return false;
  if (
    ofs > 0 &&
    parts.office === null &&
    parts.organ === null &&
    !(pack.adjectiveAfter && parts.name !== null)
  )
    return false;
  return true;
}

function fits(
  parts: Parts,
  label: Label,
  gap: number,
  afterPossessive: boolean,
  officeAfter: boolean,
  stateAfter: boolean,
): boolean {
  if (label.kind === 'title') return parts.person === null;
  if (label.kind === 'person')
    return (
      parts.person === null &&
      !(
        parts.name !== null &&
        parts.office === null &&
        parts.organ === null &&
        !afterPossessive &&
        gap > 0
      ) &&
      !(parts.organ !== null && parts.office === null)
    );
  // The state ends an Arabic or Persian office: what follows it is another's.
  if (
    stateAfter &&
    parts.name !== null &&
    parts.person === null &&
    (label.kind === 'office' || label.kind === 'organ')
  )
    return false;
  // "فؤاد حسين وزير خارجية العراق": the office follows its holder without a comma.
  if (label.kind === 'office')
    return (
      parts.office === null && (parts.person === null || (officeAfter && gap === 0 && parts.name === null))
    );
  // "the leaders of NATO's 26 member states": a second word for the same people.
  const sameBody =
    label.kind === 'organ' &&
    afterPossessive &&
    label.organ.organ === null &&
    parts.organ?.organ.organ === null;
  if (label.kind === 'organ')
    return (parts.organ === null || sameBody) && parts.office === null && parts.person === null;
  if (label.kind === 'name')
    return (
      (parts.person === null || (stateAfter && parts.office !== null)) &&
      (parts.name === null ||
        (parts.name.form === 'demonym' && label.entity.kind === 'organ') ||
        (afterPossessive && label.entity.kind === 'organ') ||
        (parts.office !== null &&
          parts.organ === null &&
          parts.name.entity.kind === 'organ' &&
          label.entity.kind === 'state'))
    );
  return false;
}

function entityOfOrgan(parts: Parts, reading: Reading): Entity | null {
  const owner = parts.name?.entity ?? null;
  const row = parts.organ?.organ;
  if (row === undefined || owner === null) return owner;
  if (row.organ === null) return owner;
  return organEntity(row.organ, row.cameo, owner, reading.lexicon);
}

/** Builds the phrase at label `at`; answers it with the index of the next label. */
function phraseAt(sentence: Sentence, at: number, reading: Reading): { phrase: Phrase | null; next: number } {
  const { labels, tokens } = sentence;
  const first = labels[at] as Label;
  const base = {
    marker: null,
    markerWord: null,
    subject: false,
    attributive: false,
    group: -1,
    place: null,
    posting: null,
  } as const;
  if (first.kind === 'pair' || first.kind === 'he' || first.kind === 'they') {
    return {
      phrase: {
        ...base,
        first: first.first,
        last: first.last,
        kind: first.kind,
        entity: null,
        capacity: null,
        role: null,
        of: null,
        name: null,
      },
      next: at + 1,
    };
  }
  const parts: Parts = { name: null, office: null, organ: null, person: null };
  let last = first.first;
  let next = at;
  let possessive = false;
  for (; next < labels.length; next += 1) {
    const label = labels[next] as Label;
    if (label.kind === 'pair' || label.kind === 'he' || label.kind === 'they') break;
    if (next > at && secondOffice(sentence, last, label, labels[next + 1], parts, reading)) {
      last = label.last;
      continue;
    }
    if (next > at && !joined(sentence, last, label.first, reading, parts, label)) break;
    possessive = /^(?:['’]s?|s)$/.test(tokens[last]?.text ?? '');
    const { capitals, adjectiveAfter } = reading.pack.pack;
    if (!fits(parts, label, label.first - last, possessive, !capitals, adjectiveAfter)) break;
    if (label.kind === 'name')
      parts.name =
        parts.name !== null && label.entity.kind === 'state'
          ? { ...label, entity: parts.name.entity }
          : label;
    else if (label.kind === 'office') {
      parts.office = label;
      if (label.inner !== undefined && parts.name === null)
        parts.name = {
          first: label.first,
          last: label.last,
          kind: 'name',
          entity: label.inner,
          form: 'demonym',
        };
    } else if (label.kind === 'organ') parts.organ = label;
    else if (label.kind === 'person') parts.person = label;
    last = label.last;
  }
  if (next === at) return { phrase: null, next: at + 1 };
  const posting = postingAt(sentence, last, labels[next], parts, reading);
  if (posting !== null) {
    last = posting.last;
    next += 1;
    const holder = labels[next];
    if (holder?.kind === 'person' && holder.first === last && parts.person === null) {
      parts.person = holder;
      last = holder.last;
      next += 1;
    }
  }
  // A title or organ word alone names nobody.
  if (parts.name === null && parts.office === null && parts.person === null && parts.organ === null)
    return { phrase: null, next };
  let start = first.first;
  while (
    start > 0 &&
    reading.pack.words.determiners.has(tokens[start - 1]?.fold ?? '') &&
    tokens[start - 1]?.fold !== 'of' &&
    !/^\d/.test(tokens[start - 1]?.text ?? '')
  )
    start -= 1;
  const after = tokens[last];
  const ownerOnly =
    parts.name !== null && parts.office === null && parts.organ === null && parts.person === null;
  const plainNoun =
    after?.kind === 'word' &&
    !after.capital &&
    !reading.pack.words.openers.has(after.fold) &&
    !reading.pack.words.auxiliaries.has(after.fold) &&
    !reading.pack.words.markers.has(after.fold) &&
    !reading.pack.words.and.has(after.fold) &&
    !reading.pack.acts.has(after.fold);
  const attributive =
    /^(?:['’]s?|s)$/.test(after?.text ?? '') ||
    (ownerOnly && parts.name?.form === 'demonym' && after?.kind === 'word') ||
    (ownerOnly &&
      after?.kind === 'word' &&
      reading.pack.acts.get(after.fold)?.every((act) => act.row.frame === 'noun') === true) ||
    (ownerOnly && after?.pos === 'NOUN' && plainNoun && tokens[last]?.glued !== true) ||
    (ownerOnly &&
      parts.name?.form === 'acronym' &&
      plainNoun &&
      !/(?:s|ed)$/.test(after?.fold ?? '') &&
      start === first.first &&
      tokens[last]?.glued !== true);
  const entity = parts.person?.entity ?? (parts.office === null ? entityOfOrgan(parts, reading) : null);
  if (
    parts.organ !== null &&
    parts.name === null &&
    parts.office === null &&
    parts.person === null &&
    parts.organ.organ.organ === null
  )
    return { phrase: null, next };
  return {
    phrase: {
      ...base,
      first: start,
      last,
      kind: entity === null ? 'office' : 'actor',
      entity,
      capacity:
        parts.office?.office.office ??
        (entity === null && parts.organ !== null ? (parts.organ.organ.organ ?? null) : null),
      role: parts.office?.office.cameo ?? parts.organ?.organ.cameo ?? null,
      of: parts.name?.entity ?? null,
      name:
        parts.person === null
          ? null
          : sourceText(reading, sentence.source).slice(
              tokens[parts.person.first]?.start,
              tokens[parts.person.last - 1]?.end,
            ),
      attributive,
      posting: posting?.kind === 'name' ? posting.entity : null,
    },
    next,
  };
}

/** Fills `sentence.phrases` from its labels. */
export function findPhrases(sentence: Sentence, reading: Reading): void {
  const found: Phrase[] = [];
  for (let i = 0; i < sentence.labels.length; ) {
    const { phrase, next } = phraseAt(sentence, i, reading);
    if (phrase !== null) found.push(phrase);
    i = Math.max(next, i + 1);
  }
  sentence.phrases = mergeAppositions(sentence, found);
}
