/** A person as the deeds of their page know them. */
import type { Role } from '@/lib/domain/user';

export interface ShownPerson {
  id: string;
  name: string;
  email: string;
  role: Role;
  banned: boolean;
  banReason: string | null;
  secondFactor: boolean;
  /** When they asked to be erased, in words; null: they did not. */
  erasureAsked: string | null;
}
