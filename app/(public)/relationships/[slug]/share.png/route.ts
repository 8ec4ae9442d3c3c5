/** `GET /relationships/{slug}/share.png`: the picture that other sites show beside a link to the relationship. */
import { relationshipShare } from '@/app/relationship-share';

export const GET = async (request: Request, { params }: { params: Promise<{ slug: string }> }) =>
  relationshipShare(request, [(await params).slug]);
