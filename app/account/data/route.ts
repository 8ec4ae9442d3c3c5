/** What is held about whoever is signed in, as a file of JSON. */
import { personalDataAnswer } from './personal-data-answer';

/** Next would answer it by the whole file, and the record would tell of one that nobody has. */
export const HEAD = () => new Response(null, { status: 405, headers: { Allow: 'GET' } });

export const GET = (request: Request): Promise<Response> => personalDataAnswer(request);
