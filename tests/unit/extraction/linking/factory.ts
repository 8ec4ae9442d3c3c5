/** Plain events to compare: by default the meeting of a foreign minister with a secretary general. */
import type { z } from 'zod';
import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';
import type { ComparedEvent, ComparedParticipant } from '@/lib/extraction/linking/compared-event';

export function someone(
  name: string,
  affiliation: string,
  actorId: string | null = name.toLowerCase().replaceAll(' ', '-'),
  capacity: string | null = null,
): ComparedParticipant {
  return { name, actorId, role: 'initiator', capacity, affiliation };
}

const people = (): ComparedParticipant[] => [
  someone('Fuad Hussein', 'Iraq'),
  { ...someone('Jens Stoltenberg', 'NATO'), role: 'recipient' },
];

export function anEvent(change: Partial<ComparedEvent> = {}): ComparedEvent {
  return {
    type: 'meeting',
    status: 'happened',
    date: '2020-09-16',
    dateStated: true,
    cameo: '040',
    participants: people(),
    sides: ['Iraq and NATO'],
    location: { name: 'Brussels', country: 'BE' },
    ...change,
  };
}

export function anExtraction(id: string, change: Partial<ExtractedEvent>): Extraction {
  const { participants, type, ...rest } = anEvent();
  const event: ExtractedEvent = {
    ...rest,
    type: type ?? 'meeting',
    main: true,
    title: { how: 'done', act: 'meeting', doers: ['Iraq'], many: false, others: ['NATO'] },
    cameoRoot: '04',
    plover: 'CONSULT',
    goldstein: 1,
    participants: participants.map((one) => ({ ...one, cameo: null })),
    parties: ['Iraq', 'NATO'],
    relationship: 'iraq-nato',
    topics: [],
    confidence: 0.9,
    fieldConfidence: null,
    evidence: [],
    warnings: [],
    ...change,
  };
  return { id, language: 'en', events: [event], sameEventAs: [], warnings: [] };
}

export function aProposal(change: Partial<z.input<typeof storedProposalSchema>> = {}): Proposal {
  return storedProposalSchema.parse({
    title: 'Iraq and NATO talk',
    date: '2020-09-16',
    type: 'meeting',
    location: { name: 'Brussels', country: 'BE' },
    participants: people(),
    relationships: ['iraq-nato'],
    ...change,
  });
}
