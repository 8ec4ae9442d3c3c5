/** Whatever else is asked for below /api/v1. */
import { ROOM } from '@/lib/api/endpoints';
import { problem } from '../answer';

export const GET = (): Response =>
  problem('not-found', `There is nothing at this address; ${ROOM}/openapi.json has those that there are.`);
