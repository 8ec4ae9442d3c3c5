import { reasonInWords } from '@/app/admin/likeness-words';
import type { LikenessReason } from '@/lib/domain/comparison';

const REASONS: [LikenessReason, string][] = [
  [{ code: 'date-unknown' }, 'the date of one of them is not known'],
  [{ code: 'same-date' }, 'same date'],
  [{ code: 'day-within' }, 'the day lies within the other’s span'],
  [{ code: 'dates-overlap' }, 'dates overlap'],
  [{ code: 'dates-near', days: 1 }, '1 day apart, one date is implied or uncertain'],
  [{ code: 'dates-differ', days: 2 }, 'dates differ by 2 days'],
  [
    { code: 'stages-differ', status: 'planned', otherStatus: 'happened' },
    'one is planned, the other reported as done',
  ],
  [
    { code: 'stages-differ', status: 'cancelled', otherStatus: 'planned' },
    'one is called off, the other planned',
  ],
  [{ code: 'same-type', type: 'meeting' }, 'same kind of act: Meeting'],
  [{ code: 'types-differ', type: 'visit', otherType: null }, 'one is of another kind (Visit, not told)'],
  [
    { code: 'types-alike', type: 'meeting', otherType: 'summit' },
    'kinds of act that are alike: Meeting, Summit',
  ],
  [
    { code: 'types-read', type: 'letter', otherType: 'call' },
    'one is read as another kind of act: Letter, Call',
  ],
  [{ code: 'call-or-meeting' }, 'one tells a call, the other a meeting'],
  [{ code: 'no-common-actor' }, 'no actor in common'],
  [{ code: 'same-sides', names: ['Peru', 'Chile'] }, 'same sides: Peru, Chile'],
  [
    { code: 'sides-differ', names: ['Peru', 'Chile'], otherNames: ['Peru – Bolivia'] },
    'one is between Peru, Chile, the other between Peru – Bolivia',
  ],
  [{ code: 'common-actors', names: ['Ada Lund'] }, 'in common: Ada Lund'],
  [{ code: 'side-for-person', names: ['Norway'] }, 'one names the person, the other the side: Norway'],
  [{ code: 'persons-differ', name: 'meeting', otherName: 'Ole Vik' }, 'meeting in one, Ole Vik in the other'],
  [{ code: 'same-place', place: 'Lima' }, 'both in Lima'],
  [{ code: 'places-differ', place: 'Lima', otherPlace: 'Quito' }, 'one in Lima, the other in Quito'],
];

it.each(REASONS)('says in words what speaks for or against one act: %j', (reason, words) => {
  expect(reasonInWords(reason)).toBe(words);
});
