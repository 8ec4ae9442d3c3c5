/** What is held about a person, as a file of JSON. */
import { currentUser } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { takePersonalData } from '@/lib/workflows/users/take-personal-data';

const refuse = (error: string, status: number, headers: HeadersInit = {}) =>
  Response.json({ error }, { status, headers });

/** Of whom `whose` names, which is read once it is known who asks; else of whoever asks. */
export async function personalDataAnswer(request: Request, whose?: () => Promise<string>): Promise<Response> {
  // A link or a picture on another site: it cannot read the answer, but the record would tell of it.
  if (request.headers.get('sec-fetch-site') === 'cross-site')
    return refuse('Take the file from the page of the account.', 403);
  const user = await currentUser();
  if (!user) return refuse('Sign in first.', 401);
  const answer = await takePersonalData(database(), user, { id: whose ? await whose() : user.id });
  if (!answer.ok)
    switch (answer.reason) {
      case 'forbidden':
        return refuse('Only administrators may take what is held about others.', 403);
      case 'unknown-user':
        return refuse('There is no such person.', 404);
      case 'too-often':
        return refuse('You have taken many files. Try again later.', 429, {
          'Retry-After': String(answer.seconds),
        });
    }
  const { pieces } = answer;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pieces.next();
      if (done) return controller.close();
      controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="personal-data.json"',
      'Cache-Control': 'no-store',
    },
  });
}
