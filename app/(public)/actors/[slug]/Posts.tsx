/** Posts held, over time, and people who hold posts here, with their dates. */
import { Link } from '@/components/ui/language';
import type { ActorDetail, ActorMember, ActorPost } from '@/lib/domain/actor-detail';
import { comma, formatDate } from '../../../messages/format';
import { translator } from '../../../messages/translator';
import { ActorName, OfficeTitle } from '../../../Named';
import { axisOf, PostStrip, postSpan, YearAxis } from './PostStrips';

function tenure(from: string | null, to: string | null): string {
  const t = translator('actor');
  const dates = translator('dates');
  if (!from && !to) return t('unknown');
  if (!from) return dates('until', { end: formatDate(to ?? '') });
  if (!to) return dates('since', { start: formatDate(from) });
  return dates('range', { start: formatDate(from), end: formatDate(to) });
}

/** Whether a page says so, and which. */
function Vouched({ post: { confirmed, sourceUrl } }: { post: Pick<ActorPost, 'confirmed' | 'sourceUrl'> }) {
  const t = translator('actor');
  return (
    <>
      {confirmed ? null : <span className="ms-2 text-small text-muted">{t('unconfirmed')}</span>}
      {sourceUrl ? (
        <a href={sourceUrl} rel="noopener noreferrer external" className="link ms-2 text-small">
          {t('source')}
        </a>
      ) : null}
    </>
  );
}

/** Each post in words, beside it a strip of the axis that they share. */
export function Posts({ posts, today }: { posts: ActorDetail['posts']; today: string }) {
  const rows = posts.map((post) => ({ post, span: postSpan(post, today) }));
  const axis = axisOf(rows.map(({ span }) => span));
  const columns = axis ? 'md:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]' : '';
  return (
    <div className="flex max-w-[60rem] flex-col">
      <ul className="flex flex-col gap-2.5">
        {rows.map(({ post, span }) => (
          <li
            key={`${post.office}-${post.organisation.slug}-${post.from}`}
            className={`grid items-center gap-x-8 gap-y-0.5 break-inside-avoid ${columns}`}
          >
            <div className="min-w-0 wrap-anywhere">
              <p>
                <OfficeTitle office={post.office} organisation={post.organisation.name} />
                {comma()}
                {post.shown ? (
                  <Link href={`/actors/${post.organisation.slug}`} className="link">
                    <ActorName of={post.organisation} />
                  </Link>
                ) : (
                  <ActorName of={post.organisation} />
                )}
              </p>
              <p className="text-small">
                <span className="figures text-muted">{tenure(post.from, post.to)}</span>
                <Vouched post={post} />
              </p>
            </div>
            {axis && span ? <PostStrip axis={axis} span={span} confirmed={post.confirmed} /> : null}
          </li>
        ))}
      </ul>
      {axis ? (
        <div className={`grid gap-x-8 ${columns}`}>
          <div className="md:col-start-2">
            <YearAxis axis={axis} />
          </div>
        </div>
      ) : null}
    </div>
  );
}

export function Members({
  members,
  organisation,
}: {
  members: readonly ActorMember[];
  /** Canonical name of that in which they hold their posts. */
  organisation: string;
}) {
  return (
    <ul className="flex flex-col gap-2.5">
      {members.map((member) => (
        <li
          key={`${member.actor.slug}-${member.office}-${member.from}`}
          className="grid gap-x-6 sm:grid-cols-[15rem_1fr]"
        >
          <p className="figures text-small text-muted sm:pt-0.5">{tenure(member.from, member.to)}</p>
          <p>
            <Link href={`/actors/${member.actor.slug}`} className="link">
              <ActorName of={member.actor} />
            </Link>
            {comma()}
            <OfficeTitle office={member.office} organisation={organisation} />
            <Vouched post={member} />
          </p>
        </li>
      ))}
    </ul>
  );
}
