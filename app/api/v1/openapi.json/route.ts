/** `GET /api/v1/openapi.json`: the document of this interface. */
import { translator } from '@/app/messages/translator';
import { openApiDocument } from '@/lib/api/document';
import { nothingSchema } from '@/lib/api/questions';
import { publicUrl } from '@/lib/env';
import { jsonAnswer } from '../answer';
import { readAs } from '../read';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) =>
  readAs(request, nothingSchema, () =>
    jsonAnswer(request, openApiDocument({ name: translator('site')('name'), url: publicUrl() })),
  );
