import { CAMEO_CODES } from '@/lib/domain/cameo';
import { EVENT_STATUSES, EVENT_TYPES, laneOf, lanesOf } from '@/lib/domain/ontology';
import { toneDoubt, toneOfAct } from '@/lib/domain/tone';

const act = (
  type: (typeof EVENT_TYPES)[number],
  cameo: string | null,
  status: (typeof EVENT_STATUSES)[number] = 'happened',
) => ({
  type,
  status,
  cameo,
});

describe('the tone of an act', () => {
  it.each([
    ['the closing ceremony of a mission, coded as a withdrawal', act('mission', '166'), 0],
    ['staff moved out of a country', act('deployment', '166'), 0],
    ['a statement that troops will leave', act('statement', '1661'), 0],
    ['a suspension', act('cancelled', '1622'), 0],
    ['a decision to stop assistance', act('decision', '1622'), 0],
    ['a meeting in which something was demanded', act('meeting', '1056'), 0],
    ['a condemnation', act('condemnation', '111'), -2],
    ['an ultimatum given in a statement', act('statement', '139'), -7],
    ['a show of strength', act('deployment', '154'), -7.2],
    ['forces sent to protect', act('deployment', '074'), 8.5],
    ['an embargo', act('decision', '163'), -8],
    ['diplomats thrown out', act('expulsion', '166'), -7],
    ['an attack without a code', act('attack', null), -10],
    ['an attack with the code of a consultation', act('attack', '040'), -10],
    ['a meeting', act('meeting', '040'), 1],
    ['a meeting without a code', act('meeting', null), null],
    ['a visit that was called off', act('visit', '042', 'cancelled'), 0],
    ['an attack that was called off', act('attack', '190', 'cancelled'), 0],
  ])('%s', (_, given, tone) => {
    expect(toneOfAct(given)).toBe(tone);
  });

  it('is never conflict for what is peaceful by its kind, whatever the code', () => {
    const peaceful = EVENT_TYPES.filter(
      (type) =>
        !['letter', 'decision', 'statement', 'condemnation', 'protest'].includes(type) &&
        !['deployment', 'sanction', 'expulsion', 'attack'].includes(type),
    );
    expect(peaceful).toHaveLength(13);
    for (const type of peaceful)
      for (const { code } of CAMEO_CODES)
        expect([type, code, (toneOfAct(act(type, code)) ?? 0) >= 0]).toEqual([type, code, true]);
  });

  it('is always conflict for what is hostile by its kind, and on the scale', () => {
    for (const type of ['condemnation', 'protest', 'sanction', 'expulsion', 'attack'] as const)
      for (const { code } of CAMEO_CODES) {
        const tone = toneOfAct(act(type, code));
        expect([type, code, tone !== null && tone < 0 && tone >= -10]).toEqual([type, code, true]);
      }
  });
});

describe('a doubt', () => {
  const doubt = (given: ReturnType<typeof act>) =>
    toneDoubt({ ...given, lane: laneOf(given.type, given.status) });

  it('names codes that say otherwise than the act, and conflict where none is looked for', () => {
    expect(doubt(act('mission', '166'))).toBe('code-unheard');
    expect(doubt(act('attack', '040'))).toBe('code-unheard');
    expect(doubt(act('deployment', '154'))).toBe('conflict-in-lane');
  });

  it('is silent where type and code agree, or what was planned came to nothing', () => {
    for (const given of [act('meeting', '040'), act('attack', '190'), act('appointment', null)])
      expect(doubt(given)).toBeNull();
    expect(doubt(act('cancelled', '1622'))).toBeNull();
    expect(doubt(act('visit', '042', 'cancelled'))).toBeNull();
  });
});

describe('the lane', () => {
  it('of a suspension is that of decisions, of what never began that of prospects', () => {
    expect(laneOf('cancelled', 'happened')).toBe('decisions');
    expect(laneOf('cancelled', 'cancelled')).toBe('prospects');
    expect(laneOf('planned', 'planned')).toBe('prospects');
  });

  it('is one of those named for its type', () => {
    for (const type of EVENT_TYPES)
      for (const status of EVENT_STATUSES) expect(lanesOf(type)).toContain(laneOf(type, status));
    expect(lanesOf('meeting')).toEqual(['talks']);
    expect(lanesOf('cancelled')).toHaveLength(2);
  });
});
