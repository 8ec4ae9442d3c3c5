import { fromDay } from '@/lib/db/dates';
import { LONG_MISSIONS, listPeriods } from '@/lib/db/periods';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { makeActor, makeEvent, makeRelationship } from '../support/factories';
import { openTimeline, type TestTimeline } from '../support/timeline';

describe('the periods of a relationship', () => {
  let database: TestDatabase;
  let timeline: TestTimeline;
  beforeAll(async () => {
    database = await cloneDatabase();
    timeline = openTimeline(database.url);
  });
  afterAll(async () => {
    await timeline.close();
    await database.close();
  });

  it('are its long missions and the leaders of its parties, as sources have them', async () => {
    const { db } = database;
    const relationship = await makeRelationship(db);
    const mission = { type: 'mission', precision: 'interval' } as const;
    const long = await makeEvent(db, { ...mission, edtf: '2004-08/2011-12-31', title: 'Training mission' }, [
      relationship.id,
    ]);
    await makeEvent(db, { ...mission, edtf: '2012-01-01/2012-03-01' }, [relationship.id]);
    await makeEvent(db, { ...mission, edtf: '2013/2016', withdrawnAt: new Date() }, [relationship.id]);
    await makeEvent(db, { ...mission, edtf: '2013/2016' }, [(await makeRelationship(db)).id]);
    const hold = async (
      name: string,
      office: string,
      from: string,
      to: string | null,
      origin = 'curated',
    ) => {
      const { id: actorId } = await makeActor(db, { kind: 'person', name });
      const days = { startsOn: fromDay(from), endsOn: to === null ? null : fromDay(to) };
      await db.affiliation.create({
        data: {
          actorId,
          organisationId: relationship.actorAId,
          office,
          fromEdtf: from,
          toEdtf: to,
          ...days,
          origin,
        },
      });
    };
    await hold('First', 'Prime Minister', '2006-05-20', '2014-09-08');
    await hold('Second', 'Prime Minister', '2014-09-08', null);
    await hold('Minister', 'Minister of Defence', '2014-09-08', null);
    await hold('Unsourced', 'Prime Minister', '2000-01-01', '2003-01-01', 'reference');
    const longest = await timeline.findLongest(relationship.slug, LONG_MISSIONS);
    const periods = await listPeriods(db, relationship.slug, longest ?? []);
    expect(periods.map(({ name, from, to, kind }) => [name, from, to, kind])).toEqual([
      ['Training mission', '2004-08-01', '2011-12-31', 'mission'],
      ['First', '2006-05-20', '2014-09-08', 'first-leader'],
      ['Second', '2014-09-08', null, 'first-leader'],
    ]);
    expect(periods[0]?.id).toBe(long.slug);
    expect(await listPeriods(db, 'no-such-relationship', [])).toEqual([]);
  });
});
