/**
 * Joins neighbouring labels into phrases that name one actor each, in whichever order the language puts them.
 *
 * Matches: "Iraqi | Foreign Minister | Fuad Hussein", "Secretary General | of the | NATO", "وزير الخارجية | العراقي",
 * "Jens Stoltenberg, | the Secretary General of NATO," (apposition).
 * Near miss: "Iraqi oil" (an adjective of something else: attributive, no actor of its own), "Iran and Iraq" (two).
 */
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import { bodyOfOffice } from '../lexicon/office-kinds';
import type { Label, Named, NamedSentence, NamingSentence, Phrase } from '../reading';
import { sourceText } from '../reading';
import { mergeAppositions, mergeDelegates } from './appositions';
import { chargeEnd, type Parts, postingAt, secondOffice } from './compound-offices';
import { organEntity } from './organs';
import { bodyBehind, bodyEnd, isBodyNoun, subBody } from './owner-phrases';
import { fits, joined } from './phrase-joints';

type NameLabel = Extract<Label, { kind: 'name' }>;

/** "the Iraqi foreign ministry" → the ministry; "the Iraqi government" → Iraq; "the Iraqi port authority" → a body of Iraq. */
function wholeOwner(sentence: NamedSentence, name: NameLabel, last: number, reading: Named): Entity {
  const organ = sentence.labels.find(
    (label) => label.kind === 'organ' && label.first >= name.last && label.last === last,
  );
  const words = sentence.tokens.slice(name.last, last);
  if (organ?.kind === 'organ' && organ.first - name.last <= 1) {
    const { organ: canonical, cameo } = organ.organ;
    if (canonical !== null) return organEntity(canonical, cameo, name.entity, reading.lexicon);
    if (!words.some(({ fold }) => isBodyNoun(fold, reading))) return name.entity;
  }
  return subBody(sentence, { first: name.first, last }, name.entity, reading);
}

/** The state of a person as if it were named beside the office: "President Ruto's | special envoy". */
function ownerOfPerson(person: Label, reading: Named): NameLabel | null {
  const party = person.kind === 'person' ? partyOf(person.entity, reading.lexicon) : null;
  const { first, last } = person;
  return party === null ? null : { first, last, kind: 'name', entity: party, form: 'name' };
}

function entityOfOrgan(parts: Parts, reading: Named): Entity | null {
  const owner = parts.name?.entity ?? null;
  const row = parts.organ?.organ;
  if (row === undefined || owner === null) return owner;
  if (row.organ === null) return owner;
  return organEntity(row.organ, row.cameo, owner, reading.lexicon);
}

/** Builds the phrase at label `at`; answers it with the index of the next label. */
function phraseAt(
  sentence: NamedSentence,
  at: number,
  reading: Named,
): { phrase: Phrase | null; next: number } {
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
  let whole = null as Entity | null;
  for (; next < labels.length; next += 1) {
    const label = labels[next] as Label;
    if (label.first < last) continue;
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
      if (parts.name !== null && parts.office === null && label.first > parts.name.last) {
        const words = tokens.slice(parts.name.last, label.first);
        if (words.some(({ fold }) => isBodyNoun(fold, reading)) || parts.organ !== null)
          whole = wholeOwner(sentence, parts.name, label.first, reading);
      }
      if (parts.person !== null && possessive) {
        parts.name ??= ownerOfPerson(parts.person, reading);
        parts.person = null;
      }
      // Of "the special representative of the Secretary General" the first office is his own.
      if (parts.office === null || possessive) parts.office = label;
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
    const body = label.kind === 'office' && parts.name === null ? bodyBehind(sentence, last, reading) : null;
    if (body !== null && parts.person === null) {
      whole = subBody(sentence, body.range, body.owner, reading);
      last = body.range.last;
    }
    const behind = parts.office !== null && parts.person === null && label.first >= parts.office.last;
    if (label.kind === 'name' && behind && capitals && !adjectiveAfter) {
      const end = bodyEnd(sentence, label, label.form === 'demonym', reading);
      if (end > last) whole = wholeOwner(sentence, label, end, reading);
      last = end;
    }
  }
  if (next === at) return { phrase: null, next: at + 1 };
  const office = parts.office?.office.office ?? null;
  const posting = postingAt(sentence, last, labels[next], parts, reading);
  const charged =
    parts.office === null || parts.person !== null
      ? last
      : chargeEnd(sentence, posting?.last ?? last, office, posting !== null, reading);
  if (posting !== null || charged > last) {
    last = Math.max(charged, posting?.last ?? last);
    while ((labels[next]?.first ?? last) < last) next += 1;
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
  const only = reading.lexicon.entities.get(bodyOfOffice(office ?? '') ?? '');
  const of = only ?? whole ?? parts.name?.entity ?? null;
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
        office ?? (entity === null && parts.organ !== null ? (parts.organ.organ.organ ?? null) : null),
      role: parts.office?.office.cameo ?? parts.organ?.organ.cameo ?? null,
      of,
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
export function findPhrases(sentence: NamingSentence, reading: Named): void {
  const found: Phrase[] = [];
  for (let i = 0; i < sentence.labels.length; ) {
    const { phrase, next } = phraseAt(sentence, i, reading);
    if (phrase !== null) found.push(phrase);
    i = Math.max(next, i + 1);
  }
  sentence.phrases = mergeAppositions(sentence, mergeDelegates(sentence, found), reading);
}
