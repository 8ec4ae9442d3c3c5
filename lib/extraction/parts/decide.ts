/**
 * Who takes part in the main act, where the rules may have missed somebody or taken too many: two logistic models stacked
 * on their answer, fitted by `npm run train-parts`, which also finds from where a model overrules the rules.
 *
 * Changes: "A expelled an envoy of B. … ‘We had no choice’, Foreign Minister C of A said" (C takes part). Never adds an office
 * of which nobody is known, somebody whom no office or list ties to a side, or who is named for what lies behind the news
 * ("a week after C declared …"); never takes away who acts, nor the one organ of a side, nor an office without a name to
 * which the sentence of the act says that it is done.
 */
import type { PartReason } from '@/lib/domain/explanation';
import type { Entity } from '../lexicon/entity';
import type { JudgedPart, Reading } from '../reading';
import { logistic } from '../refiners/logistic';
import type { Cluster } from '../refiners/main-act';
import type { Person } from '../refiners/person';
import { castOf } from './cast';
import { PART_FEATURES, partFeatures } from './features';
import { type Named, namedNear } from './named';
import { PART_BOUNDS, PART_WEIGHTS } from './part-weights';
import { type View, viewOf } from './view';

/** Whoever only announces a visit has no part in it. */
const announces = ({ spokesperson, type }: View): boolean => spokesperson && type === 'visit';

function isOpen(view: View): boolean {
  if (view.role !== 'mentioned') {
    const named = view.role === 'recipient' && view.nameless && view.inSentence;
    // An organ is more exact than its state.
    const onlyOrgan = view.kind === 'organ' && view.ownBearers === 0;
    return view.role !== 'initiator' && !named && !onlyOrgan;
  }
  return !view.nameless && !view.behind && !announces(view) && (view.listed || view.side !== undefined);
}

/** The feature that told most for (1) or against (-1) taking part, of those that tell an editor something. */
function strongest(weights: readonly number[], features: readonly number[], sign: 1 | -1): PartReason | null {
  let [most, reason]: [number, PartReason | null] = [0, null];
  PART_FEATURES.forEach((each, i) => {
    const told = sign * (weights[i] ?? 0) * (features[i] ?? 0);
    if (each.reason !== null && told > most) [most, reason] = [told, each.reason];
  });
  return reason;
}

function judge(named: Named, view: View): JudgedPart {
  const features = partFeatures(view);
  const ruled = view.role !== 'mentioned';
  const open = isOpen(view);
  const weights = PART_WEIGHTS[ruled ? 'taken' : 'named'];
  const chance = logistic(weights, features);
  const takesPart = open ? (ruled ? chance >= PART_BOUNDS.drop : chance > PART_BOUNDS.add) : ruled;
  const reason = takesPart === ruled ? null : strongest(weights, features, takesPart ? 1 : -1);
  const phrases = named.mentions.map(({ phrase }) => phrase);
  return { entity: named.entity, phrases, features, ruled, takesPart, open, reason };
}

/** The people of the main act by the rules and the models, in the order of the rules. */
export function decideParts(
  cluster: Cluster,
  ruled: readonly Person[],
  parties: readonly Entity[],
  reading: Reading,
): { people: Person[]; judged: JudgedPart[] } {
  const named = namedNear(cluster, ruled, reading);
  const cast = castOf(cluster, named, new Set(parties.map(({ key }) => key)), reading);
  const judged = named.map((each) => judge(each, viewOf(each, cast, reading)));
  const people = named.flatMap(({ person, listed }, at): Person[] => {
    const { ruled: before = false, takesPart = false } = judged[at] ?? {};
    if (before === takesPart) return listed ? [person] : [];
    return [{ ...person, role: takesPart ? 'participant' : 'mentioned' }];
  });
  return { people, judged };
}
