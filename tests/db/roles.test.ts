/** What each role may do: every workflow of the desk, asked by everybody. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@/lib/db/client';
import { ROLES, type Role, roleReaches } from '@/lib/domain/user';
import { mergeActors } from '@/lib/workflows/actors/merge-actors';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { undoActorMerge } from '@/lib/workflows/actors/undo-actor-merge';
import { dateArticle } from '@/lib/workflows/articles/date-article';
import { fetchPage } from '@/lib/workflows/articles/fetch-page';
import { readAgain } from '@/lib/workflows/articles/read-again';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { handInDraft } from '@/lib/workflows/drafts/hand-in-draft';
import { cancelPlan, planPublication } from '@/lib/workflows/drafts/plan-publication';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { publishWaitingDraft } from '@/lib/workflows/drafts/publish-waiting-draft';
import { rejectDraft } from '@/lib/workflows/drafts/reject-draft';
import { reopenDraft } from '@/lib/workflows/drafts/reopen-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { tagDraft } from '@/lib/workflows/drafts/tag-draft';
import type { Editor } from '@/lib/workflows/editor';
import { addSource } from '@/lib/workflows/events/add-source';
import { mergeEvents } from '@/lib/workflows/events/merge-events';
import { restoreEvent } from '@/lib/workflows/events/restore-event';
import { restoreVersion } from '@/lib/workflows/events/restore-version';
import { splitEvent } from '@/lib/workflows/events/split-event';
import { undoEventMerge } from '@/lib/workflows/events/undo-event-merge';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { applyWords } from '@/lib/workflows/extraction-words/apply-words';
import { previewWords } from '@/lib/workflows/extraction-words/preview-words';
import { removeWord } from '@/lib/workflows/extraction-words/remove-word';
import { addFeed } from '@/lib/workflows/feeds/add-feed';
import { changeFeed } from '@/lib/workflows/feeds/change-feed';
import { beginImport } from '@/lib/workflows/imports/begin-import';
import { cancelImport, takeRows } from '@/lib/workflows/imports/decide-import';
import { mapColumns } from '@/lib/workflows/imports/map-columns';
import { sendPart } from '@/lib/workflows/imports/send-part';
import { setReaderPause } from '@/lib/workflows/model-readings/look-at-reader';
import { sayHere } from '@/lib/workflows/presence/say-here';
import { saveRelationship } from '@/lib/workflows/relationships/save-relationship';
import { startRereading } from '@/lib/workflows/rereadings/start-rereading';
import { stopRereading } from '@/lib/workflows/rereadings/stop-rereading';
import { takeReading } from '@/lib/workflows/rereadings/take-reading';
import { makeToken } from '@/lib/workflows/tokens/make-token';
import { revokeAnyToken } from '@/lib/workflows/tokens/revoke-any-token';
import { addUser } from '@/lib/workflows/users/add-user';
import { banUser } from '@/lib/workflows/users/ban-user';
import { beginReset } from '@/lib/workflows/users/begin-reset';
import { changeSettings } from '@/lib/workflows/users/change-settings';
import { eraseUser } from '@/lib/workflows/users/erase-user';
import { exportAudit } from '@/lib/workflows/users/export-audit';
import { invitePerson } from '@/lib/workflows/users/invite-person';
import { resetPassword } from '@/lib/workflows/users/reset-password';
import { resetSecondFactor } from '@/lib/workflows/users/reset-second-factor';
import { revokeInvitation } from '@/lib/workflows/users/revoke-invitation';
import { setUserRole } from '@/lib/workflows/users/set-user-role';
import { signOutPerson } from '@/lib/workflows/users/sign-out';
import { takePersonalData } from '@/lib/workflows/users/take-personal-data';
import { changeChoice } from '@/lib/workflows/vocabulary/change-choice';
import { changeTerm } from '@/lib/workflows/vocabulary/change-term';
import { changeTopic } from '@/lib/workflows/vocabulary/change-topic';
import { dismissWarning, restoreWarning } from '@/lib/workflows/worklist/dismiss-warning';
import { judgeContradiction, undoJudgement } from '@/lib/workflows/worklist/judge-contradiction';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

/** What asks for a role and is done by no person: what deeds share, and what the queue does in somebody's name. */
const NO_DEED = ['users/manage-user', 'imports/run-import', 'imports/write-rows'];

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await test.db.user.createMany({
    data: ROLES.map((role) => ({ id: role, name: role, email: `${role}@example.org`, role })),
  });
});
afterAll(() => test.close());

const NOTHING = { none: true };
type Deed = (db: Database, user: Editor) => Promise<unknown>;
const title = () => '';

/** Each is asked for nothing that it could do, so that whoever may is told what is wrong with it. */
const DEEDS: Record<Exclude<Role, 'viewer'>, Record<string, Deed>> = {
  contributor: {
    'hands in an article': (db, user) => submitArticle(db, user, NOTHING, title),
    'has a page fetched': (db, user) => fetchPage(db, user, NOTHING),
    'dates an article': (db, user) => dateArticle(db, user, NOTHING, title),
    'has an article read again': (db, user) => readAgain(db, user, NOTHING, title),
    'starts a draft': (db, user) => startDraft(db, user, { event: 'NO SLUG' }),
    'saves a draft': (db, user) => saveDraft(db, user, NOTHING),
    'hands in a draft': (db, user) => handInDraft(db, user, NOTHING, null),
    'begins a draft of an earlier version': (db, user) => restoreVersion(db, user, NOTHING),
    'says that a form is open': (db, user) => sayHere(db, user, NOTHING),
    'makes a token': (db, user) =>
      makeToken(db, { ...user, id: user.id ?? '', email: '' }, NOTHING, {
        password: '',
        code: '',
        address: '',
        key: '',
      }),
  },
  editor: {
    'publishes a draft': (db, user) => publishDraft(db, user, NOTHING),
    'publishes one of many': (db, user) => publishWaitingDraft(db, user, NOTHING),
    'has a draft published at a time': (db, user) => planPublication(db, user, NOTHING),
    'takes that back': (db, user) => cancelPlan(db, user, NOTHING),
    'rejects a draft': (db, user) => rejectDraft(db, user, NOTHING),
    'reopens a draft': (db, user) => reopenDraft(db, user, NOTHING),
    'tags a draft': (db, user) => tagDraft(db, user, NOTHING),
    'adds a source': (db, user) => addSource(db, user, NOTHING),
    'withdraws an event': (db, user) => withdrawEvent(db, user, NOTHING),
    'brings an event back': (db, user) => restoreEvent(db, user, NOTHING),
    'changes an actor': (db, user) => saveActor(db, user, NOTHING),
    'changes a relationship': (db, user) => saveRelationship(db, user, NOTHING),
    'adds a feed': (db, user) => addFeed(db, user, NOTHING),
    'changes a feed': (db, user) => changeFeed(db, user, NOTHING),
    'merges actors': (db, user) => mergeActors(db, user, null),
    'undoes a merge of actors': (db, user) => undoActorMerge(db, user, null),
    'merges events': (db, user) => mergeEvents(db, user, null),
    'splits an event': (db, user) => splitEvent(db, user, null),
    'undoes a merge or a split': (db, user) => undoEventMerge(db, user, null),
    'dismisses a warning': (db, user) => dismissWarning(db, user, null),
    'brings a warning back': (db, user) => restoreWarning(db, user, null),
    'judges a contradiction': (db, user) => judgeContradiction(db, user, null),
    'undoes a judgement': (db, user) => undoJudgement(db, user, null),
    'begins an import': (db, user) => beginImport(db, user, null),
    'sends a part of a file': (db, user) => sendPart(db, user, null),
    'maps the columns of a file': (db, user) => mapColumns(db, user, null),
    'has rows come in': (db, user) => takeRows(db, user, null),
    'cancels an import': (db, user) => cancelImport(db, user, null),
    'has all articles read again': (db, user) => startRereading(db, user, null),
    'stops that': (db, user) => stopRereading(db, user, null),
    'takes a new reading': (db, user) => takeReading(db, user, null, title),
  },
  administrator: {
    'adds a person': (db, user) => addUser(db, user, { email: 'viewer@example.org', role: 'viewer' }),
    'gives a role': (db, user) => setUserRole(db, user, { email: 'nobody@example.org', role: 'viewer' }),
    'closes an account': (db, user) => banUser(db, user, { email: 'nobody@example.org', reason: 'x' }),
    'resets a password': (db, user) => resetPassword(db, user, 'nobody@example.org'),
    'changes the settings': (db, user) => changeSettings(db, user, NOTHING),
    'pauses the reader by language model': (db, user) => setReaderPause(db, user, NOTHING),
    'invites somebody': (db, user) => invitePerson(db, user, { email: 'viewer@example.org', role: 'viewer' }),
    'revokes an invitation': (db, user) => revokeInvitation(db, user, { id: 'none' }),
    'begins a reset': (db, user) => beginReset(db, user, { id: 'nobody' }),
    'takes a second factor off': (db, user) => resetSecondFactor(db, user, { id: 'nobody' }),
    'signs somebody out': (db, user) => signOutPerson(db, user, { id: 'nobody' }),
    'revokes anybody’s token': (db, user) => revokeAnyToken(db, user, { id: 'none' }),
    'erases somebody': (db, user) => eraseUser(db, user, { id: 'nobody', typed: '' }),
    'takes what is held about somebody': (db, user) =>
      takePersonalData(db, { ...user, id: user.id ?? '', email: '' }, { id: 'nobody' }),
    'calls a term otherwise': (db, user) => changeTerm(db, user, NOTHING, {}),
    'orders the terms': (db, user) => changeChoice(db, user, NOTHING),
    'adds a topic': (db, user) => changeTopic(db, user, NOTHING),
    'proposes words': (db, user) => previewWords(db, user, NOTHING),
    'has words used': (db, user) => applyWords(db, user, NOTHING),
    'takes a word out': (db, user) => removeWord(db, user, NOTHING),
    'takes the record': (db, user) => exportAudit(db, user, { query: 'nothing of the kind' }, 'csv'),
  },
};

const cases = Object.entries(DEEDS).flatMap(([needed, deeds]) =>
  Object.entries(deeds).flatMap(([name, deed]) =>
    ROLES.map((role) => [role, roleReaches(role, needed as Role) ? 'may' : 'may not', name, deed] as const),
  ),
);

it.each(cases)('a role of %s %s: %s', async (role, may, _, deed) => {
  const answer = await deed(test.db, { id: role, name: role, role });
  const forbidden = { ok: false, reason: 'forbidden' };
  if (may === 'may') expect(answer).not.toEqual(forbidden);
  else expect(answer).toEqual(forbidden);
});

it('of all that was asked nothing was done but what an administrator took', async () => {
  const rows = await test.db.auditEntry.findMany({ select: { action: true, actorId: true } });
  expect(rows).toEqual([{ action: 'audit.export', actorId: 'administrator' }]);
});

it('every workflow that asks for a role is asked here', () => {
  const here = readFileSync(__filename, 'utf8');
  const asking = readdirSync('lib/workflows', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /^[\w-]+\/.*\.ts$/.test(file) &&
      /\b(mayEdit|mayDraft|mayManageUsers)\(/.test(readFileSync(join('lib/workflows', file), 'utf8')),
  );
  const missing = asking
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !NO_DEED.includes(name) && !here.includes(`'@/lib/workflows/${name}'`));
  expect(asking.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
