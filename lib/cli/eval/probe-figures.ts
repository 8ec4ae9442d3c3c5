/**
 * Short texts, one kind of misreading each: right where all holds that the text's `expect` says. Near misses look alike
 * and must stay right, so that a rule which fires too often costs as much as one that is not there.
 */
import { z } from 'zod';
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';
import { titleInWords } from '../title-words';
import { namesIn } from './agreement';
import { fold, type Names } from './names';

const list = z.array(z.string()).optional();
const expectSchema = z.object({
  // Of one and the same main event:
  date: z.string().nullish(),
  dateAlt: z.array(z.string().nullable()).default([]),
  dateStated: z.boolean().optional(),
  type: z.string().optional(),
  typeAlt: z.array(z.string()).default([]),
  status: z.string().optional(),
  root: z.string().optional(),
  parties: list,
  altParties: z.array(z.array(z.string())).default([]),
  place: z.string().optional(),
  placeAlt: z.array(z.string()).default([]),
  /** Each takes part; `A|B`: either will do. */
  participants: list,
  /** Each initiates, and nobody else. */
  initiators: list,
  notInitiators: list,
  /** The title holds each word; `a|b`: either will do. */
  title: list,
  notTitle: list,
  // Of the extraction:
  /** Number of main events. */
  events: z.number().nullish(),
  notType: list,
  onlyTypes: list,
  notPlace: list,
  notParticipants: list,
  /** They stand in no event, in no role, and are no side. */
  notNamed: list,
  /** Beginning of a warning's code. */
  warning: z.string().optional(),
  notWarning: list,
  /** Background events will do. */
  anyEvent: z.boolean().default(false),
  /** No event at all is right as well. */
  optional: z.boolean().default(false),
});
type Expect = z.infer<typeof expectSchema>;
export const probeSchema = z.object({
  id: z.string(),
  kind: z.string(),
  near: z.boolean().default(false),
  expect: expectSchema,
});
export type Probe = z.infer<typeof probeSchema>;

type Check<Of> = readonly [field: keyof Expect, holds: (expect: Expect, of: Of, names: Names) => boolean];

const bare = (date: string | null | undefined): string | null => date?.replace(/[~?%]/g, '') ?? null;
const placeOf = (name: string): string => fold(name.split(',')[0] ?? '').split(' headquarters')[0] ?? '';

function isAt(event: ExtractedEvent, place: string): boolean {
  const [found, wanted] = [placeOf(event.location?.name ?? ''), placeOf(place)];
  return found !== '' && (found.includes(wanted) || wanted.includes(found));
}

/** `A|B` is among the names. */
const among = (wanted: string, found: readonly string[], names: Names): boolean =>
  wanted.split('|').some((one) => found.some((name) => names.same(one, name)));

/** Only the whole name counts: "Iraq" is not "Ambassador of Italy to Iraq". */
const exactlyAmong = (wanted: string, found: readonly string[], names: Names): boolean =>
  found.some((name) => names.canonical(name) === names.canonical(wanted));

const OF_EVENT: readonly Check<ExtractedEvent>[] = [
  ['date', (x, e) => [x.date, ...x.dateAlt].map(bare).includes(bare(e.date))],
  ['dateStated', (x, e) => e.dateStated === x.dateStated],
  ['type', (x, e) => [x.type, ...x.typeAlt].includes(e.type)],
  ['status', (x, e) => e.status === x.status],
  ['root', (x, e) => e.cameoRoot === x.root],
  [
    'parties',
    (x, e, names) => [x.parties ?? [], ...x.altParties].map(names.pair).includes(names.pair(e.parties)),
  ],
  ['place', (x, e) => [x.place ?? '', ...x.placeAlt].some((place) => isAt(e, place))],
  ['participants', (x, e, names) => x.participants?.every((one) => among(one, namesIn(e), names)) ?? true],
  [
    'initiators',
    ({ initiators = [] }, e, names) => {
      const found = namesIn(e, 'initiator');
      return found.length === initiators.length && initiators.every((one) => among(one, found, names));
    },
  ],
  [
    'notInitiators',
    (x, e, names) => !x.notInitiators?.some((one) => among(one, namesIn(e, 'initiator'), names)),
  ],
  [
    'title',
    (x, { title }) =>
      x.title?.every((one) =>
        one.split('|').some((word) => fold(titleInWords(title)).includes(fold(word))),
      ) ?? true,
  ],
  ['notTitle', (x, e) => !x.notTitle?.some((word) => fold(titleInWords(e.title)).includes(fold(word)))],
];

const mainsOf = ({ events }: Extraction): ExtractedEvent[] => events.filter(({ main }) => main);
const codesOf = ({ events, warnings }: Extraction): string[] =>
  [...warnings, ...events.flatMap((event) => event.warnings)].map(({ code }) => code);

const OF_EXTRACTION: readonly Check<Extraction>[] = [
  ['events', (x, e) => x.events === null || x.events === undefined || mainsOf(e).length === x.events],
  ['notType', (x, e) => !mainsOf(e).some(({ type }) => x.notType?.includes(type))],
  ['onlyTypes', (x, e) => mainsOf(e).every(({ type }) => x.onlyTypes?.includes(type))],
  ['notPlace', (x, e) => !mainsOf(e).some((event) => x.notPlace?.some((place) => isAt(event, place)))],
  [
    'notParticipants',
    (x, e, names) =>
      !x.notParticipants?.some((one) => mainsOf(e).some((event) => exactlyAmong(one, namesIn(event), names))),
  ],
  [
    'notNamed',
    (x, e, names) =>
      !x.notNamed?.some((one) =>
        e.events.some(({ participants, parties }) =>
          exactlyAmong(one, [...participants.map(({ name }) => name), ...parties], names),
        ),
      ),
  ],
  ['warning', (x, e) => codesOf(e).some((code) => code.startsWith(x.warning ?? ''))],
  ['notWarning', (x, e) => !codesOf(e).some((code) => x.notWarning?.some((start) => code.startsWith(start)))],
];

/** The fields in which the answer is wrong; empty where it is right. */
export function failuresOf({ expect }: Probe, extraction: Extraction, names: Names): string[] {
  const asked = <Of>(checks: readonly Check<Of>[]): readonly Check<Of>[] =>
    checks.filter(([field]) => expect[field] !== undefined);
  const failed = asked(OF_EXTRACTION).flatMap(([field, holds]) =>
    holds(expect, extraction, names) ? [] : [field],
  );
  const fields = asked(OF_EVENT);
  const candidates = expect.anyEvent ? extraction.events : mainsOf(extraction);
  if (fields.length === 0) return failed;
  if (candidates.length === 0) {
    // An extraction without events keeps all prohibitions.
    const kept = expect.optional || fields.every(([field]) => field.startsWith('not'));
    return kept ? failed : [...failed, 'no event'];
  }
  const [best = []] = candidates
    .map((event) => fields.flatMap(([field, holds]) => (holds(expect, event, names) ? [] : [field])))
    .sort((a, b) => a.length - b.length);
  return [...failed, ...best];
}
