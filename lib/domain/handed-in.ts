/** What a program may hand in as a draft. */
import { z } from 'zod';
import {
  MOST_PARTICIPANTS,
  MOST_SOURCES,
  placeSchema,
  proposalSchema,
  proposedParticipantSchema,
  proposedSourceSchema,
} from './draft';
import { told } from './plain-faults';

/**
 * What a program may say of an event: all that an editor can type, and nothing that would be dropped without a word. An
 * editor has to find out what it is about, so there is a title or a source at least.
 */
export const handedInSchema = proposalSchema
  .pick({
    title: true,
    summary: true,
    date: true,
    type: true,
    status: true,
    cameo: true,
    location: true,
    participants: true,
    relationships: true,
    topics: true,
    sources: true,
    editorNote: true,
  })
  .extend({
    location: placeSchema.strict().nullable().default(null),
    participants: z.array(proposedParticipantSchema.strict()).max(MOST_PARTICIPANTS).default([]),
    sources: z.array(proposedSourceSchema.strict()).max(MOST_SOURCES).default([]),
  })
  .strict()
  .refine(({ title, sources }) => title || sources.some((source) => source.url || source.title), {
    path: ['title'],
    ...told('draftEmpty'),
  });
