/** Passwords and codes that were wrong, told in the log: there are too many for the record, which keeps when a limit is reached. */
import { createHash } from 'node:crypto';
import { log } from '@/lib/log';

export interface FailedProof {
  reason: 'wrong-password' | 'wrong-code' | 'too-many';
  /** Id of the person, or the e-mail address that was typed, which may be nobody's. */
  person: { id: string } | { email: string };
  address: string;
}

/** Writes a line; an address that was typed stands in it as a hash, since it may be a password in the wrong field. */
export function logFailedProof({ reason, person, address }: FailedProof): void {
  const whose =
    'id' in person
      ? { person: person.id }
      : { account: createHash('sha256').update(person.email).digest('hex').slice(0, 16) };
  log().warn({ reason, ...whose, address }, 'sign-in: what was shown is wrong');
}
