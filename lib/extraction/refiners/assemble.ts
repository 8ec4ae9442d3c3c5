/** Turns the main act and the background into the events of the contract, each stated field with its evidence. */
import { findCameoCode } from '@/lib/domain/cameo';
import { type Evidence, MAX_QUOTE_LENGTH } from '@/lib/domain/evidence';
import { type ExtractedEvent, MAX_PARTICIPANTS } from '@/lib/domain/extraction';
import { partyOf } from '../lexicon/lexicon';
import { decideParts } from '../parts/decide';
import type { Candidate, DateReading, Judging, Reading, Sentence, TokenRange } from '../reading';
import { sourceText } from '../reading';
import { typeOf } from './act-kind';
import { confidenceOf, featuresOf, fieldConfidenceOf } from './confidence';
import { deedOf } from './deed';
import type { Cluster } from './main-act';
import { mentionedIn, takingPart } from './mentioned';
import { withMovers } from './movers';
import { partiesOfEvent } from './parties-of-event';
import { participantOf, refinePeople } from './people';
import { placeOfEvent } from './place-of-event';
import { titleOf } from './title';
import { thirdOrganisations } from './warnings';
import { impliedDate } from './when';

function evidenceAt(
  field: string,
  sentence: Sentence,
  range: TokenRange,
  rule: string,
  reading: Reading,
): Evidence | null {
  const start = sentence.tokens[range.first]?.start;
  const end = sentence.tokens[range.last - 1]?.end;
  if (start === undefined || end === undefined || start >= end) return null;
  const quote = sourceText(reading, sentence.source).slice(start, end);
  return quote.length === 0 || quote.length > MAX_QUOTE_LENGTH
    ? null
    : { field, source: sentence.source, start, end, quote, rule };
}

/** A day told later within the month or week of the lead: "this week … on Wednesday". */
function finer(own: DateReading, cluster: Cluster): DateReading {
  const mention = own.mention;
  if (mention === null || mention.grain === 'day') return own;
  const exact = cluster.members.find(
    (member) =>
      member.date?.mention?.grain === 'day' &&
      member.sentence.source === 'body' &&
      cluster.lead.status === 'planned',
  );
  return exact?.date ?? own;
}

function dateOf(cluster: Cluster, main: boolean, reading: Reading): DateReading | null {
  const own = cluster.lead.date;
  if (own !== null) return finer(own, cluster);
  const near = cluster.members.find(
    (member) =>
      member.date !== null &&
      member.sentence.source === 'body' &&
      Math.abs(member.sentence.index - cluster.lead.sentence.index) <= 2,
  );
  if (near?.date) return near.date;
  if (!main) return null;
  // The day on which the report was made stands for an act told without a date of its own.
  return impliedDate(cluster.lead, reading);
}

/** The telling that names the act in the plainest words: "met with" rather than "exchanged views". */
function plainest({ lead, members }: Cluster): Candidate {
  if (lead.act.row.paraphrase !== true) return lead;
  return (
    members.find(
      (member) =>
        member.act.row.paraphrase !== true &&
        member.act.row.frame === 'verb' &&
        member.sentence.source === 'body' &&
        Math.abs(member.sentence.index - lead.sentence.index) <= 3 &&
        typeOf(member) === typeOf(lead),
    ) ?? lead
  );
}

export function eventOf(cluster: Cluster, main: boolean, reading: Judging): ExtractedEvent | null {
  const { lead } = cluster;
  const date = dateOf(cluster, main, reading);
  if (!main && date === null) return null;
  const people = refinePeople(cluster, reading);
  if (people.length === 0) return null;
  const parties = partiesOfEvent(people, main ? lead : null, reading);
  const keys = new Set(people.map((person) => person.entity.key));
  const place = placeOfEvent(cluster, keys, main, reading);
  const { cameo } = lead;
  const row = findCameoCode(cameo);
  const names = parties.map((party) => party.name).sort();
  const ruled = main
    ? [...people, ...takingPart(mentionedIn(cluster, people, reading), people, parties, lead, reading)]
    : people;
  // The models were fitted where a tagger tells the verbs; and what a lone sentence asserts stands in its words alone.
  const judged = main && !reading.lone && reading.pack.pack.tagged === true;
  // Who acts is told from those whom the rules found, and only where they found nobody from those whom the models add.
  const moved = withMovers(ruled, lead, reading);
  const parts = judged ? decideParts(cluster, moved, parties, reading) : null;
  const named = parts === null ? moved : withMovers(parts.people, lead, reading);
  const slips = main ? thirdOrganisations(named, names, reading) : [];
  const everybody = named
    .filter(
      (person) =>
        !slips.some(
          ({ key }) => key === person.entity.key || key === partyOf(person.entity, reading.lexicon)?.key,
        ),
    )
    .slice(0, MAX_PARTICIPANTS);
  const shown = plainest(cluster);
  const evidence: (Evidence | null)[] = [
    evidenceAt(
      'type',
      shown.sentence,
      { first: shown.act.groupFirst, last: shown.act.last },
      `act.${shown.act.pattern}`,
      reading,
    ),
  ];
  if (date?.mention && date.sentence)
    evidence.push({
      ...spanOf(date.mention, date.sentence, reading),
      field: 'date',
      rule: date.mention.rule,
    });
  // "this evening" says its day only together with the date of the dateline.
  if (date?.mention && reading.datelineSpan && (date.mention.deictic || !date.mention.yearStated))
    evidence.push({
      field: 'date',
      source: 'body',
      ...reading.datelineSpan,
      quote: reading.article.body.slice(reading.datelineSpan.start, reading.datelineSpan.end),
      rule: 'date.dateline',
    });
  if (place?.sentence && place.range)
    evidence.push(evidenceAt('location', place.sentence, place.range, 'place', reading));
  else if (place?.span)
    evidence.push({
      field: 'location',
      source: 'body',
      ...place.span,
      quote: reading.article.body.slice(place.span.start, place.span.end),
      rule: 'dateline',
    });
  for (const person of everybody)
    evidence.push(
      evidenceAt(`participant:${person.entity.name}`, person.sentence, person.phrase, 'actor', reading),
    );
  if (lead.status !== 'happened')
    evidence.push(
      evidenceAt(
        'status',
        lead.sentence,
        { first: lead.act.groupFirst, last: lead.act.last },
        `mood.${lead.status}`,
        reading,
      ),
    );
  const pair = parties
    .map((party) => party.key)
    .sort()
    .join(' ');
  const participants = everybody.map((person) => participantOf(person, reading));
  const untitled: Omit<ExtractedEvent, 'title'> = {
    main,
    date: date?.edtf ?? null,
    dateStated: date?.stated ?? false,
    type: lead.type,
    cameo,
    cameoRoot: cameo.slice(0, 2),
    plover: row?.plover ?? null,
    goldstein: row?.goldstein ?? null,
    status: lead.status,
    participants,
    parties: names.length === 2 ? [names[0] as string, names[1] as string] : [],
    relationship: reading.lexicon.relationships.get(pair) ?? null,
    location: place === null ? null : { name: place.name, country: place.country },
    topics: [],
    confidence: 0,
    fieldConfidence: null,
    evidence: evidence.filter((item): item is Evidence => item !== null),
    warnings: slips.map(({ warning }) => warning),
  };
  const event: ExtractedEvent = {
    ...untitled,
    title: titleOf(untitled, lead.ofType, deedOf(lead, reading)),
  };
  const features = featuresOf(event, lead, reading);
  event.confidence = confidenceOf(features, main);
  if (main) event.fieldConfidence = fieldConfidenceOf(features);
  reading.features.set(event, features);
  if (parts !== null) reading.parts.set(event, parts.judged);
  return event;
}

function spanOf(
  mention: { start: number; end: number },
  sentence: Sentence,
  reading: Reading,
): Omit<Evidence, 'field' | 'rule'> {
  const quote = sourceText(reading, sentence.source).slice(mention.start, mention.end);
  return { source: sentence.source, start: mention.start, end: mention.end, quote };
}
