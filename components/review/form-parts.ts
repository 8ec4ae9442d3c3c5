/** What the parts of the review form share. */
import { readCountry } from '@/lib/domain/country';
import { type Proposal, webAddressSchema } from '@/lib/domain/draft';
import type { KeptEvidence } from '@/lib/domain/evidence';
import type { FieldMark } from './field-marks';
import { wordsOfLinked } from './give-words';
import type { LostWords } from './lost-words';

/** Fields to change; a function where an answer that was waited for must not undo what was typed meanwhile. */
export type Patch = Partial<Proposal> | ((now: Proposal) => Partial<Proposal>);

export interface FormPart {
  proposal: Proposal;
  /** Changes fields; `confirms` names the evidence fields that the editor has thereby decided. */
  change: (patch: Patch, ...confirms: string[]) => void;
  marks: ReadonlyMap<string, FieldMark>;
  /** Evidence field that is pointed at or has the focus. */
  active: string | null;
  /** Why words that were to be its evidence could not be, in words. */
  noteOf: (evidenceField: string) => string | undefined;
  /** Words that it had for another value. */
  lostOf: (evidenceField: string) => LostWords | undefined;
  /** Takes away words that an editor gave. */
  onRemoveWords: (span: KeptEvidence) => void;
  /** What keeps the field from being published, in words; undefined while nothing has been tried. */
  errorOf: (field: string) => string | undefined;
  /** Whether the field, or one within it, keeps the draft from being published, tried or not. */
  keepsBack: (field: string) => boolean;
}

/** As many as a proposal holds. */
const MOST_CONFIRMED = 100;

/**
 * The proposal with a patch, and the fields named confirmed. Words of a name that is linked now are kept for the
 * actor.
 */
export function changed(proposal: Proposal, patch: Patch, confirms: readonly string[]): Proposal {
  const confirmed = [...new Set([...proposal.confirmed, ...confirms])].slice(0, MOST_CONFIRMED);
  const next = { ...proposal, ...(typeof patch === 'function' ? patch(proposal) : patch), confirmed };
  const unlinked = proposal.participants.flatMap(({ name, actorId }) => (actorId === null ? [name] : []));
  return [...new Set(unlinked)].reduce((after, name) => wordsOfLinked(proposal, after, name), next);
}

const orNull = (url: string | null) => (webAddressSchema.nullable().safeParse(url).success ? url : null);

/**
 * What of a proposal can be stored while it is being typed: half-written addresses and blank rows wait until
 * they can be read.
 */
export function fitForSaving(proposal: Proposal): Proposal {
  const { location, sources, contradictions } = proposal;
  const country = location?.country ? readCountry(location.country) : null;
  return {
    ...proposal,
    location: location && location.name.trim() !== '' ? { ...location, country } : null,
    sources: sources.map((source) => ({ ...source, url: orNull(source.url) })),
    contradictions: contradictions
      .filter(({ says }) => says.trim() !== '')
      .map((contradiction) => ({ ...contradiction, url: orNull(contradiction.url) })),
  };
}

/** Fields that cannot be stored as they are typed: publishing waits for them. */
export function unreadableFields(proposal: Proposal): string[] {
  const { location, sources, contradictions } = proposal;
  const half = (url: string | null) => url !== orNull(url);
  return [
    ...(location &&
    (location.name.trim() === '' || (location.country && readCountry(location.country) === null))
      ? ['location']
      : []),
    ...sources.flatMap(({ url }, index) => (half(url) ? [`sources.${index}`] : [])),
    ...contradictions.flatMap(({ url, says }, index) =>
      half(url) || says.trim() === '' ? [`contradictions.${index}`] : [],
    ),
  ];
}
