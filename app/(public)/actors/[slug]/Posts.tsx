/** Posts held, and people who hold posts here, with their dates. */
import Link from 'next/link';
import type { ActorDetail, ActorMember, ActorPost } from '@/lib/domain/actor-detail';
import { formatDate } from '../../../messages/format';
import { translator } from '../../../messages/translator';

function tenure(from: string | null, to: string | null): string {
  const t = translator('actor');
  const dates = translator('dates');
  if (!from && !to) return t('unknown');
  if (!from) return dates('until', { end: formatDate(to ?? '') });
  if (!to) return dates('since', { start: formatDate(from) });
  return dates('range', { start: formatDate(from), end: formatDate(to) });
}

function Line({
  post,
  children,
}: {
  post: Pick<ActorPost, 'from' | 'to' | 'confirmed' | 'sourceUrl'>;
  children: React.ReactNode;
}) {
  const t = translator('actor');
  return (
    <li className="grid gap-x-6 sm:grid-cols-[15rem_1fr]">
      <p className="figures text-small text-muted sm:pt-0.5">{tenure(post.from, post.to)}</p>
      <p>
        {children}
        {post.confirmed ? null : <span className="ms-2 text-small text-muted">{t('unconfirmed')}</span>}
        {post.sourceUrl ? (
          <a href={post.sourceUrl} rel="noopener noreferrer external" className="link ms-2 text-small">
            {t('source')}
          </a>
        ) : null}
      </p>
    </li>
  );
}

export function Posts({ posts }: { posts: ActorDetail['posts'] }) {
  return (
    <ul className="flex flex-col gap-2.5">
      {posts.map((post) => (
        <Line key={`${post.office}-${post.organisation.slug}-${post.from}`} post={post}>
          <bdi>{post.office}</bdi>,{' '}
          {post.shown ? (
            <Link href={`/actors/${post.organisation.slug}`} className="link">
              <bdi>{post.organisation.name}</bdi>
            </Link>
          ) : (
            <bdi>{post.organisation.name}</bdi>
          )}
        </Line>
      ))}
    </ul>
  );
}

export function Members({ members }: { members: readonly ActorMember[] }) {
  return (
    <ul className="flex flex-col gap-2.5">
      {members.map((member) => (
        <Line key={`${member.actor.slug}-${member.office}-${member.from}`} post={member}>
          <Link href={`/actors/${member.actor.slug}`} className="link">
            <bdi>{member.actor.name}</bdi>
          </Link>
          , <bdi>{member.office}</bdi>
        </Line>
      ))}
    </ul>
  );
}
