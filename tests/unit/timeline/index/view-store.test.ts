import { EVENT_TYPES, type EventType } from '@/lib/domain/ontology';
import { applyChanges, emptyIndex, openRelationship } from '@/lib/timeline/index/event-index';
import { answerFacets } from '@/lib/timeline/index/facets';
import { answerList } from '@/lib/timeline/index/list';
import { emptyRoom, keep, outdate, storeIn, widen } from '@/lib/timeline/index/view-store';
import { answerWindow } from '@/lib/timeline/index/window';
import { NOTHING } from './world';

it('makes a value once, counts its key, and forgets the longest unused of all stores', () => {
  const room = emptyRoom(10_000);
  const [one, other] = [storeIn(room, 'one'), storeIn(room, 'other')];
  let made = 0;
  const ask = (store: typeof one, key: string, bytes = 10) =>
    keep(
      store,
      key,
      () => {
        made += 1;
        return made;
      },
      () => bytes,
    );
  expect([ask(one, 'a'), ask(one, 'a'), ask(other, 'a')]).toEqual([1, 1, 2]);
  // A key of four thousand letters takes eight thousand bytes, though its value takes none.
  ask(one, 'k'.repeat(4_000), 0);
  expect(room.bytes).toBeGreaterThan(8_000);
  ask(other, 'l'.repeat(4_000), 0);
  expect(room.bytes).toBeLessThan(10_000);
  expect(ask(one, 'a')).toBeGreaterThan(2);
  // What is larger than all the room is held until the next comes.
  ask(one, 'huge', 50_000);
  expect(ask(one, 'huge')).toBe(ask(one, 'huge'));
  ask(one, 'next');
  expect(room.bytes).toBeLessThan(10_000);
});

it('forgets what one store holds and cannot be mended, and nothing of another whose name begins the same', () => {
  const room = emptyRoom(10_000);
  const [one, other] = [storeIn(room, 'of a'), storeIn(room, 'of a-b')];
  const value = (store: typeof one) =>
    keep(
      store,
      'key',
      () => ({}),
      () => 100,
    );
  const change = (store: typeof one) => {
    room.version += 1;
    outdate(store);
  };
  const [first, second] = [value(one), value(other)];
  change(one);
  expect(value(one)).not.toBe(first);
  expect(value(other)).toBe(second);
  change(one);
  change(other);
  expect([room.bytes, room.held.size]).toEqual([0, 0]);
});

it('mends once what a change has outdated, says since when, and makes anew what cannot be mended', () => {
  const room = emptyRoom(10_000);
  const store = storeIn(room, 'one');
  const told: [string, number][] = [];
  const ask = (canMend = true) =>
    keep(
      store,
      'key',
      () => 'made',
      (value) => value.length,
      (value, since) => {
        told.push([value, since]);
        return canMend ? `${value}+` : undefined;
      },
    );
  const change = () => {
    room.version += 1;
    outdate(store);
  };
  expect([ask(), ask()]).toEqual(['made', 'made']);
  change();
  change();
  expect([ask(), ask()]).toEqual(['made+', 'made+']);
  change();
  const bytes = room.bytes;
  expect([ask(false), ask()]).toEqual(['made', 'made']);
  expect(room.bytes).toBe(bytes - 1);
  expect(told).toEqual([
    ['made', 0],
    ['made+', 2],
  ]);
});

it('holds a view of all events however many there are, and no more of few', () => {
  const room = emptyRoom();
  const store = storeIn(room, 'one');
  const least = room.most;
  widen(room, 1_000);
  expect(room.most).toBe(least);
  widen(room, 10_000_000);
  let made = 0;
  const view = () =>
    keep(
      store,
      'view',
      () => {
        made += 1;
        return made;
      },
      () => 40_000_000,
    );
  view();
  keep(
    store,
    'other',
    () => null,
    () => 40_000_000,
  );
  expect(view()).toBe(1);
});

it('takes a bounded room under a stranger’s filters, slots and relationships', () => {
  const most = 2_000_000;
  const index = emptyIndex(most);
  const events = Array.from({ length: 6_000 }, (_, at) => ({
    number: at + 1,
    start: 12_000 + (at % 40),
    end: 12_000 + (at % 40),
    attributes: at % 100,
    shown: true,
    relationships: [`r-${at % 3}`],
    actors: [`actor-${at % 50}`],
    topics: [],
    publishers: [],
    place: null,
  }));
  for (const slug of ['r-0', 'r-1', 'r-2']) openRelationship(index, slug, ['a', 'b']);
  applyChanges(index, events, []);
  const room = index.store.room;
  for (let turn = 0; turn < 600; turn += 1) {
    const relationship = index.relationships.get(`r-${turn % 3}`);
    if (!relationship) throw new Error('It is not there.');
    const filter = {
      ...NOTHING,
      types: turn % 2 === 0 ? [] : [EVENT_TYPES[turn % EVENT_TYPES.length] as EventType],
      actors: Array.from({ length: turn % 30 }, (_, at) => `nobody-${turn}-${at}`),
    };
    const days = { from: '2002-01-01', to: '2003-12-31' };
    answerWindow(index, relationship, {
      ...days,
      margin: 0.5,
      slots: 1 + (turn % 300),
      lanes: 'actor',
      filter,
    });
    answerWindow(index, relationship, {
      ...days,
      margin: 0,
      slots: 1 + (turn % 300),
      lanes: 'kind',
      filter: NOTHING,
    });
    answerFacets(index, relationship, filter);
    answerList(index, relationship, { filter, ...days, order: 'latest', limit: 10 });
    expect(room.bytes).toBeLessThanOrEqual(most);
  }
  const counted = [...room.held].reduce((sum, [, { bytes }]) => sum + bytes, 0);
  expect(room.bytes).toBe(counted);
});
