import { Skeleton, SkeletonList } from '@/components/ui/Skeleton';
import { translator } from '../messages/translator';

export default function Loading() {
  return (
    <>
      <Skeleton className="mb-8 h-10 w-64" />
      <SkeletonList rows={8} label={translator('desk')('loading')} />
    </>
  );
}
