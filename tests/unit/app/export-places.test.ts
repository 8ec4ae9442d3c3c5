/** Places of exports: few work at once, one of each caller, and the slowest reader makes room. */
import { openPlaces, type Place } from '@/app/(public)/export/places';

const settle = () => new Promise((done) => setImmediate(done));
const BOUNDS = { atWork: 2, open: 3, slow: 0 };

function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { opened, open };
}
function taken(place: Place | null): Place {
  if (!place) throw new Error('There is no place.');
  return place;
}

it('so many work at the same time, the others in the order in which they came', async () => {
  const places = openPlaces(BOUNDS);
  const begun: string[] = [];
  const gates = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, gate()]));
  const works = Object.entries(gates).map(([name, { opened }]) =>
    taken(places.take(name, () => undefined)).work(async () => {
      begun.push(name);
      await opened;
      return name;
    }),
  );
  await settle();
  expect(begun).toEqual(['a', 'b']);
  gates.b?.open();
  await settle();
  expect(begun).toEqual(['a', 'b', 'c']);
  gates.a?.open();
  gates.c?.open();
  expect(await Promise.all(works)).toEqual(['a', 'b', 'c']);
});

it('a step that fails makes way for the next', async () => {
  const places = openPlaces({ ...BOUNDS, atWork: 1 });
  const [a, b] = ['a', 'b'].map((name) => taken(places.take(name, () => undefined)));
  const fails = a?.work(() => Promise.reject(new Error('broken')));
  const goesOn = b?.work(async () => 'done');
  await expect(fails).rejects.toThrow('broken');
  expect(await goesOn).toBe('done');
});

it('a caller has one, and another once that is left', () => {
  const places = openPlaces(BOUNDS);
  const first = taken(places.take('a', () => undefined));
  expect(places.take('a', () => undefined)).toBeNull();
  first.leave();
  const second = taken(places.take('a', () => undefined));
  // Left twice: the place is another's by now.
  first.leave();
  expect(places.take('a', () => undefined)).toBeNull();
  second.leave();
});

it('where all are taken, whoever keeps one waiting longest gives it to the newcomer, and who works keeps it', async () => {
  const places = openPlaces(BOUNDS);
  const given: string[] = [];
  const open = (name: string) => places.take(name, () => given.push(name));
  const [a, b, c] = ['a', 'b', 'c'].map((name) => taken(open(name)));
  // Nobody has had a piece yet.
  expect(open('d')).toBeNull();
  await b?.work(async () => undefined);
  await a?.work(async () => undefined);
  const busy = gate();
  const working = c?.work(() => busy.opened);
  expect(open('d')).not.toBeNull();
  expect(open('e')).not.toBeNull();
  expect(given).toEqual(['b', 'a']);
  expect(open('f')).toBeNull();
  busy.open();
  await working;
});

it('who reads on keeps the place', async () => {
  const places = openPlaces({ ...BOUNDS, slow: 60_000 });
  for (const name of ['a', 'b', 'c'])
    await taken(places.take(name, () => undefined)).work(async () => undefined);
  expect(places.take('d', () => undefined)).toBeNull();
});
