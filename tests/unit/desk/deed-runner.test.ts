/** Deeds one after another: none is lost, each is for what one has seen, and all can be taken back. */
import { DeedRunner, isGone } from '@/components/desk/queue/deed-runner';
import type { Step } from '@/components/desk/queue/deeds';
import type { QueueActions, ShownDraft, StepAnswer } from '@/components/desk/queue/queue-view';

const draft = (id: string, version = 1): ShownDraft => ({
  id,
  version,
  title: id,
  date: '',
  open: [],
  eventWithdrawn: false,
});
const publish = (id: string, version = 1): Step => ({ kind: 'publish', draft: draft(id, version) });
const reject = (id: string): Step => ({ kind: 'reject', draft: draft(id) });
const tag = (id: string): Step => ({ kind: 'tag', draft: draft(id), topic: 'training' });

/** `answers`: what is answered to a call such as `publish a`; all else goes well. */
function desk(answers: Record<string, StepAnswer> = {}) {
  const calls: string[] = [];
  let idle = 0;
  const answer = async (call: string, asked: { id: string; version?: number }, good: StepAnswer) => {
    calls.push(`${call} ${asked.id}${asked.version === undefined ? '' : ` at ${asked.version}`}`);
    await new Promise((done) => setImmediate(done));
    return answers[`${call} ${asked.id}`] ?? good;
  };
  const actions: QueueActions = {
    publish: (asked) => answer('publish', asked, { ok: true, slug: asked.id }),
    reject: (asked) => answer('reject', asked, { ok: true }),
    addSource: (asked) => answer('source', asked, { ok: true }),
    tag: (asked) => answer(asked.on ? 'tag' : 'untag', asked, { ok: true, changed: true, version: 2 }),
    reopen: (asked) => answer('reopen', asked, { ok: true, version: 2 }),
  };
  const runner = new DeedRunner(
    () => actions,
    () => {
      idle += 1;
    },
  );
  return { runner, calls, idle: () => idle };
}

it('does in its turn what is asked for meanwhile, and draws the page anew once', async () => {
  const { runner, calls, idle } = desk();
  await Promise.all([runner.run([publish('a')]), runner.run([publish('b')]), runner.run([reject('c')])]);
  expect(calls).toEqual(['publish a at 1', 'publish b at 1', 'reject c at 1']);
  expect(runner.getState().deeds.map(({ kind }) => kind)).toEqual(['reject', 'publish', 'publish']);
  expect([runner.getState().progress, idle()]).toEqual([null, 1]);
});

it('does not do twice what a second press asks for, and knows a draft that was opened again', async () => {
  const { runner, calls } = desk();
  await Promise.all([runner.run([publish('a')]), runner.run([publish('a')])]);
  expect(calls).toEqual(['publish a at 1']);
  const { gone } = runner.getState();
  expect([isGone(gone, draft('a')), isGone(gone, draft('a', 2)), isGone(gone, draft('b'))]).toEqual([
    true,
    false,
    false,
  ]);
  await runner.run([publish('a', 2)]);
  expect(calls.at(-1)).toBe('publish a at 2');
});

it('publishes the version that its own deed has made, but none that it has not seen', async () => {
  const { runner, calls } = desk({ 'tag b': { ok: true, changed: true, version: 5 } });
  await runner.run([tag('a'), tag('b')]);
  await runner.run([publish('a'), publish('b')]);
  expect(calls.slice(2)).toEqual(['publish a at 2', 'publish b at 1']);
  const other = desk();
  await other.runner.run([publish('a')]);
  await other.runner.undo();
  await other.runner.run([publish('a')]);
  expect(other.calls).toEqual(['publish a at 1', 'reopen a', 'publish a at 2']);
});

it('undoes the latest that is there when its turn comes, the last step first', async () => {
  const { runner, calls } = desk();
  await runner.run([reject('a')]);
  await Promise.all([runner.run([reject('b'), reject('c')]), runner.undo(), runner.undo()]);
  expect(calls.slice(3)).toEqual(['reopen c', 'reopen b', 'reopen a']);
  expect([runner.getState().deeds, runner.getState().gone.size]).toEqual([[], 0]);
  await runner.undo();
  expect(calls).toHaveLength(6);
});

it('says why something could not be undone, before all else that was done', async () => {
  const { runner } = desk({ 'reopen a': { ok: false, reason: 'event-changed' } });
  await runner.run([publish('a')]);
  const [first] = runner.getState().deeds;
  await runner.run([reject('b')]);
  await runner.undo(first);
  const [latest, before] = runner.getState().deeds;
  expect(latest?.failed.map(({ reason }) => reason)).toEqual(['changed-since']);
  expect([latest?.done.length, before?.kind]).toEqual([1, 'reject']);
});

it('stops what waits too, but not what is asked for afterwards', async () => {
  const { runner, calls } = desk();
  const all = [runner.run([reject('a'), reject('b')]), runner.run([reject('c')])];
  await new Promise((done) => setImmediate(done));
  runner.stop();
  await Promise.all([...all, runner.run([reject('d')])]);
  expect(calls).toEqual(['reject a at 1', 'reject d at 1']);
  expect(runner.getState().deeds.map(({ left }) => left)).toEqual([0, 1, 1]);
});

it('ends where every further step would be refused too', async () => {
  const { runner, calls } = desk({ 'reject a': { ok: false, reason: 'signed-out' } });
  await runner.run([reject('a'), reject('b'), reject('c')]);
  expect(calls).toEqual(['reject a at 1']);
  expect(runner.getState().deeds[0]).toMatchObject({ left: 2, failed: [{ reason: 'signed-out' }] });
});

it('makes one event of several, takes all of it back, and adds nothing where the first was refused', async () => {
  const source = (id: string): Step => ({ kind: 'source', draft: draft(id), event: null });
  const { runner, calls } = desk();
  await runner.run([publish('a'), source('b'), source('c')]);
  expect(calls).toEqual(['publish a at 1', 'source b at 1', 'source c at 1']);
  expect(runner.getState().deeds[0]).toMatchObject({ kind: 'merge', failed: [], left: 0 });
  await runner.undo();
  expect(calls.slice(3)).toEqual(['reopen c', 'reopen b', 'reopen a']);
  const other = desk({ 'publish a': { ok: false, reason: 'another-person' } });
  await other.runner.run([publish('a'), source('b')]);
  expect(other.calls).toEqual(['publish a at 1']);
  expect(other.runner.getState().deeds[0]).toMatchObject({ kind: 'merge', done: [], left: 1 });
});
