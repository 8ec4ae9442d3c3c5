/** The replica for readers, where one is named: reached, of this database, and not behind. */
import { askReplica, MOST_BEHIND } from '@/lib/db/replica-watch';
import type { Environment } from '@/lib/env';
import { type Finding, ok, warning } from './finding';

export async function lookAtReplica({
  DATABASE_URL,
  DATABASE_REPLICA_URL,
}: Pick<Environment, 'DATABASE_URL' | 'DATABASE_REPLICA_URL'>): Promise<Finding[]> {
  if (!DATABASE_URL || !DATABASE_REPLICA_URL) return [];
  const fault = await askReplica(DATABASE_URL, DATABASE_REPLICA_URL);
  if (fault === null) return [ok('replica', `at most ${MOST_BEHIND / 1_000} s behind`)];
  return [
    warning(
      'replica',
      fault,
      'Readers are answered from the primary meanwhile. Check DATABASE_REPLICA_URL and the replication.',
    ),
  ];
}
