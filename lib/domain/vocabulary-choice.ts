/**
 * What administrators choose for the vocabulary as a whole: the order of kinds and of lanes, wherever they stand in a row,
 * and which CAMEO codes are read as which kind. What is not chosen is as the program has it.
 */
import { z } from 'zod';
import { findCameoCode } from './cameo';
import { EVENT_TYPES, type EventType, eventTypeSchema, LANES, type Lane } from './ontology';
import { told } from './plain-faults';
import { type ChosenCodes, chosenCodesOf, NO_CODES } from './type-of-cameo';

export const CHOICE_NAMES = ['types', 'lanes', 'codes'] as const;
export type ChoiceName = (typeof CHOICE_NAMES)[number];

const orderOf = <Key extends string>(own: readonly Key[]) =>
  z
    .array(z.enum(own))
    .max(own.length)
    .refine((keys) => new Set(keys).size === own.length, {
      ...told('orderOnce'),
    })
    .nullable();

/** More than CAMEO has. */
const MOST_CODES = 400;
const codesSchema = z
  .record(z.string().max(4), eventTypeSchema.nullable())
  .refine((codes) => Object.keys(codes).length <= MOST_CODES, { ...told('codesMany') })
  .refine((codes) => Object.keys(codes).every((code) => findCameoCode(code) !== null), {
    ...told('cameoNone'),
  })
  .transform(chosenCodesOf)
  .nullable();

/** The version that was seen; 0 where nothing was ever chosen. */
const version = z.number().int().min(0).max(2_000_000_000);

/** One choice as it is sent: `value` null puts it back as the program has it. */
export const changeChoiceSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('types'), value: orderOf(EVENT_TYPES), version }),
  z.strictObject({ name: z.literal('lanes'), value: orderOf(LANES), version }),
  z.strictObject({ name: z.literal('codes'), value: codesSchema, version }),
]);

/** All that was chosen, whole: every kind and lane stands in its order. */
export interface VocabularyChoices {
  types: readonly EventType[];
  lanes: readonly Lane[];
  codes: ChosenCodes;
}

export const OWN_CHOICES: VocabularyChoices = { types: EVENT_TYPES, lanes: LANES, codes: NO_CODES };

/**
 * Our keys in the order that was chosen. One that the choice does not know, because the program got it later, stands behind
 * the one that it follows in ours; what is no key any more is left out.
 */
export function inOrder<Key extends string>(own: readonly Key[], chosen: unknown): Key[] {
  const listed: readonly unknown[] = Array.isArray(chosen) ? chosen : [];
  const order = [...new Set(listed)].filter((key): key is Key => own.some((one) => one === key));
  for (const [place, key] of own.entries()) {
    if (order.includes(key)) continue;
    const before = own[place - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return order;
}

/** The choices from stored values, by name; what is missing or not understood is as the program has it. */
export function choicesOf(stored: Partial<Record<ChoiceName, unknown>>): VocabularyChoices {
  return {
    types: inOrder(EVENT_TYPES, stored.types),
    lanes: inOrder(LANES, stored.lanes),
    codes: chosenCodesOf(stored.codes),
  };
}
