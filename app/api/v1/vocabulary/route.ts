/** `GET /api/v1/vocabulary`: the terms of the record with their names in the language of the address. */
import { choicesNow } from '@/app/messages/choices-now';
import { chosenLanesNow } from '@/app/messages/messages-now';
import { translator } from '@/app/messages/translator';
import { nothingSchema } from '@/lib/api/questions';
import { readersDatabase } from '@/lib/db/client';
import { listShownTopics } from '@/lib/db/topics';
import { ACTOR_KINDS } from '@/lib/domain/actor';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { EVENT_STATUSES, laneOf, PARTICIPANT_ROLES, TONES } from '@/lib/domain/ontology';
import { cameoOfType } from '@/lib/domain/type-of-cameo';
import { answerWith, readAs } from '../read';

const named = <Key extends string>(keys: readonly Key[], nameOf: (key: Key) => string) =>
  keys.map((value) => ({ value, name: nameOf(value) }));

export const GET = (request: Request) =>
  readAs(request, nothingSchema, async () => {
    const { types, lanes, codes } = choicesNow();
    const chosen = chosenLanesNow();
    const words = translator('words');
    return answerWith(request, 'Vocabulary', {
      types: types.map((value) => ({
        value,
        name: words(`types.${value}`),
        lane: laneOf(value, 'planned', chosen),
        cameo: cameoOfType(value, codes),
      })),
      lanes: named(lanes, (key) => words(`lanes.${key}`)),
      statuses: named(EVENT_STATUSES, (key) => words(`statuses.${key}`)),
      roles: named(PARTICIPANT_ROLES, (key) => words(`roles.${key}`)),
      tones: named(TONES, (key) => words(`tones.${key}`)),
      certainties: named(CERTAINTIES, (key) => words(`certainties.${key}`)),
      kinds: named(ACTOR_KINDS, (key) => words(`kinds.${key}`)),
      topics: await listShownTopics(readersDatabase()),
    });
  });
