import { detailsOf, nameOfSubject, sentenceText } from '@/app/admin/audit/audit-words';
import { en as catalogue } from '@/app/messages/generated/pages';
import type { AuditLine } from '@/lib/db/audit-list';
import { AUDIT_ACTIONS, AUDIT_KINDS } from '@/lib/domain/audit-action';

const line = (more: Partial<AuditLine>): AuditLine => ({
  id: '1',
  at: '2026-11-29T10:00:00.000Z',
  actorId: 'amal',
  actor: 'Amal',
  action: 'event.publish',
  subject: 'event',
  subjectId: 'a-meeting',
  details: {},
  ...more,
});
const NOBODY = new Map<string, string>();

/** `event.publish` … of everything that has words. */
const worded = Object.entries(catalogue.audit.actions).flatMap(([kind, deeds]) =>
  Object.keys(deeds).map((deed) => `${kind}.${deed}`),
);

it('every action that the code can write has words, and no other has', () => {
  expect(worded.sort()).toEqual([...AUDIT_ACTIONS].sort());
  expect(Object.keys(catalogue.audit.kinds).sort()).toEqual([...AUDIT_KINDS].sort());
});

it.each(AUDIT_ACTIONS.map((action) => [action]))('%s is a whole sentence', (action) => {
  const text = sentenceText(line({ action, details: { title: 'The thing' } }), NOBODY);
  expect(text).toMatch(/^[A-Z“]/);
  expect(text).not.toMatch(/[<>{}]|Somebody|audit\./);
  expect(text).toMatch(/Amal|The thing/);
});

it('says who did what to what, by the name of then, else of now, else by a word', () => {
  const names = new Map([['event:a-meeting', 'Named now']]);
  expect(sentenceText(line({ details: { title: 'Named then' } }), names)).toBe('Amal published “Named then”');
  expect(sentenceText(line({}), names)).toBe('Amal published “Named now”');
  expect(sentenceText(line({}), NOBODY)).toBe('Amal published an event');
});

it('an action of an older version, which nobody has words for, is still told', () => {
  expect(sentenceText(line({ action: 'event.cast-in-bronze' }), NOBODY)).toBe(
    'Amal: event.cast-in-bronze something',
  );
});

it('details are told by name, without ids and what is empty', () => {
  const details = { reason: 'wrong day', note: null, draft: 'some-id', sessionsEnded: 0, to: 'somewhere' };
  expect(detailsOf(line({ details }))).toEqual([
    { name: 'Reason', value: 'wrong day' },
    { name: 'After', value: 'somewhere' },
  ]);
});

it('codes among the details are told in words', () => {
  const told = (action: string, details: AuditLine['details']) =>
    detailsOf(line({ action, details })).map(({ value }) => value);
  expect(told('user.role-changed', { from: 'viewer', to: 'editor' })).toEqual(['Viewer', 'Editor']);
  expect(told('user.invited', { role: 'contributor' })).toEqual(['Contributor']);
  expect(told('vocabulary.change', { language: 'ckb', lane: 'conflict' })).toEqual([
    catalogue.words.lanes.conflict,
    'Central Kurdish',
  ]);
  expect(told('warning.dismiss', { code: 'ambiguous-name' })).toEqual([
    catalogue.review.warningLabels['ambiguous-name'],
  ]);
  expect(told('settings.change', { twoPersons: true })).toEqual(['Yes']);
  expect(told('request.refused', { reason: 'expired', needed: 'editor' })).toEqual([
    'The token has ended',
    'Editor',
  ]);
  expect(told('event.settle', { field: 'type', says: 'visit' })).toEqual([
    catalogue.words.types.visit,
    catalogue.event.fields.type,
  ]);
});

it('a name that holds tags or braces stays text', () => {
  const title = '<b>{count, plural}</b>';
  expect(nameOfSubject(line({ details: { title } }), NOBODY)).toBe(title);
  expect(sentenceText(line({ actor: '<i>Amal</i>', details: { title } }), NOBODY)).toBe(
    `<i>Amal</i> published “${title}”`,
  );
});
