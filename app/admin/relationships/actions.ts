'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { saveRelationship } from '@/lib/workflows/relationships/save-relationship';
import { actionFor, turned } from '../../act';
import { recordRequest } from '../record-request';

const typedSchema = z.strictObject({
  slug: z.string().max(400),
  title: z.string().max(2_000),
  description: z.string().max(20_000),
  parties: z.tuple([z.string().max(400), z.string().max(400)]),
});

/** Saves the form of a relationship; the first argument is the slug of the one to change, or null for a new one. */
export const saveRelationshipForm = actionFor(
  'editor',
  {
    args: z.tuple([z.string().max(200).nullable(), recordRequest.extend({ relationship: typedSchema })]),
    refuse: turned,
  },
  (user, existing, { relationship, version, requestKey, why }) => {
    const { slug, title, description, parties } = relationship;
    const words = { title, description, why, requestKey };
    const input = existing === null ? { ...words, slug, parties } : { ...words, existing, version };
    return saveRelationship(database(), user, input);
  },
);
