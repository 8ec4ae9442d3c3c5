/** The sign of a kind of event; the word always stands beside it. */
import {
  Ban,
  Building2,
  CalendarClock,
  CalendarX,
  CircleDot,
  FileSignature,
  Gavel,
  GraduationCap,
  HandHelping,
  Handshake,
  type LucideIcon,
  Mail,
  Megaphone,
  MessageSquareWarning,
  Phone,
  Plane,
  Scale,
  Shield,
  Swords,
  TriangleAlert,
  Truck,
  UserCheck,
  UserX,
} from 'lucide-react';
import type { EventType } from '@/lib/domain/ontology';

const ICONS: Record<EventType, LucideIcon> = {
  meeting: Handshake,
  visit: Plane,
  call: Phone,
  summit: Building2,
  negotiation: Scale,
  agreement: FileSignature,
  decision: Gavel,
  statement: Megaphone,
  condemnation: MessageSquareWarning,
  protest: TriangleAlert,
  letter: Mail,
  aid: HandHelping,
  mission: Shield,
  training: GraduationCap,
  deployment: Truck,
  sanction: Ban,
  expulsion: UserX,
  attack: Swords,
  appointment: UserCheck,
  planned: CalendarClock,
  cancelled: CalendarX,
  other: CircleDot,
};

export function TypeIcon({ type, size = 15 }: { type: EventType; size?: number }) {
  const Icon = ICONS[type];
  return <Icon aria-hidden size={size} strokeWidth={1.75} className="shrink-0" />;
}
