/** `GET /compare/{first}/{second}/share.png`: the picture that other sites show beside a link to two relationships. */
import { relationshipShare } from '@/app/relationship-share';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ first: string; second: string }> },
) {
  const { first, second } = await params;
  return relationshipShare(request, [first, second]);
}
