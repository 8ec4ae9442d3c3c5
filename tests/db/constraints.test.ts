import { randomUUID } from 'node:crypto';
import { constraintOf } from '@/lib/db/errors';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor, makeEvent, makeRelationship } from '@/tests/support/factories';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

let test: TestDatabase;

/** One lawful row of each table; every case below changes it into, or adds, an unlawful one. */
beforeAll(async () => {
  test = await cloneDatabase();
  const { db } = test;
  const user = { id: 'u1', name: 'Editor', email: 'editor@example.org' };
  await db.user.create({ data: user });
  await db.session.create({ data: { id: 's1', token: 't1', userId: 'u1', expiresAt: new Date() } });
  await db.account.create({ data: { id: 'a1', accountId: 'x', providerId: 'credential', userId: 'u1' } });
  await db.topic.create({ data: { slug: 'training', name: 'Training' } });
  const relationship = await makeRelationship(db, 'one');
  await makeRelationship(db, 'two');
  const person = await makeActor(db, { slug: 'person', kind: 'person' });
  const organisation = await makeActor(db, { slug: 'organisation', kind: 'organisation' });
  await db.actorName.create({ data: { actorId: person.id, text: 'A', language: 'en', folded: 'a' } });
  await db.affiliation.create({
    data: {
      actorId: person.id,
      organisationId: organisation.id,
      office: 'Adviser',
      startsOn: new Date('2020-01-01'),
    },
  });
  const event = await makeEvent(db, { slug: 'event', edtf: '2020-01-01/2020-02-01' }, [relationship.id]);
  await makeEvent(db, { slug: 'drafted' });
  const eventId = event.id;
  await db.participant.create({ data: { eventId, actorId: person.id, role: 'initiator' } });
  await db.eventTopic.create({ data: { eventId, topicSlug: 'training' } });
  await db.contradiction.create({ data: { eventId, field: 'date', says: 'A day later.' } });
  await db.revision.create({ data: { eventId, version: 1, snapshot: {}, author: 'Editor' } });
  await db.auditEntry.create({
    data: { actor: 'Editor', action: 'x', subject: 'event', subjectId: 'event' },
  });
  for (const [index, title] of ['read', 'quoted', 'cited'].entries()) {
    const bodyHash = String(index).repeat(64);
    const article = await db.article.create({ data: { title, body: 'Words.', bodyHash, language: 'en' } });
    if (title === 'read') await db.draft.create({ data: { proposal: {}, articleId: article.id } });
    if (title === 'quoted') {
      const span = { field: 'title', start: 0, end: 5, quote: 'Words', rule: 'editor', supports: 'Words' };
      await db.evidence.create({ data: { ...span, eventId, articleId: article.id } });
    }
    if (title === 'cited') await db.source.create({ data: { eventId, articleId: article.id } });
  }
  await db.draft.create({ data: { proposal: {}, title: 'of-event', eventId: await idOf('drafted') } });
  await db.source.create({ data: { eventId, url: 'https://example.org/' } });
});
afterAll(() => test.close());

async function idOf(slug: string): Promise<string> {
  return (await test.db.event.findUniqueOrThrow({ where: { slug } })).id;
}

const THE_EVENT = `(SELECT id FROM event WHERE slug = 'event')`;
const AN_ARTICLE = (body: string, hash: string) =>
  `INSERT INTO article (id, language, body, body_hash) VALUES ('${randomUUID()}', 'en', '${body}', '${hash}')`;
const AN_EVENT = (precision: string, from: string, to: string) =>
  `UPDATE event SET precision = '${precision}', starts_on = '${from}', ends_on = '${to}' WHERE slug = 'event'`;
const COPY = (table: string, columns: string) =>
  `INSERT INTO ${table} (id, ${columns}) SELECT '${randomUUID()}', ${columns} FROM ${table} LIMIT 1`;

/** Name of the rule, and statements that break it and nothing else. */
const CASES: Record<string, string[]> = {
  actor_kind_is_known: [`UPDATE actor SET kind = 'robot'`],
  actor_origin_is_known: [`UPDATE actor SET origin = 'rumour'`],
  actor_name_form_is_known: [`UPDATE actor_name SET form = 'motto'`],
  actor_name_slip_is_a_name: [`UPDATE actor_name SET slip = true, form = 'seat'`],
  affiliation_origin_is_known: [`UPDATE affiliation SET origin = 'rumour'`],
  affiliation_reference_is_unconfirmed: [
    `UPDATE affiliation SET origin = 'reference', confirmed = true`,
    `UPDATE affiliation SET origin = 'reference', source_url = 'https://example.org'`,
  ],
  event_status_is_known: [`UPDATE event SET status = 'maybe'`],
  event_type_is_known: [`UPDATE event SET type = 'party'`],
  event_lane_is_known: [`UPDATE event SET lane = 'sports'`],
  event_certainty_is_known: [`UPDATE event SET certainty = 'maybe'`],
  event_withdraw_note_only_when_withdrawn: [`UPDATE event SET withdraw_note = 'Gone' WHERE slug = 'event'`],
  participant_role_is_known: [`UPDATE participant SET role = 'guest'`],
  draft_status_is_known: [`UPDATE draft SET status = 'OPEN'`],
  user_role_is_known: [`UPDATE app_user SET role = 'root'`],
  actor_slug_is_kebab_case: [
    `UPDATE actor SET slug = 'Not-Kebab' WHERE slug = 'person'`,
    `UPDATE actor SET slug = 'double--hyphen' WHERE slug = 'person'`,
    `UPDATE actor SET slug = '' WHERE slug = 'person'`,
  ],
  relationship_slug_is_kebab_case: [`UPDATE relationship SET slug = 'a b' WHERE slug = 'one'`],
  event_slug_is_kebab_case: [`UPDATE event SET slug = '-x' WHERE slug = 'event'`],
  topic_slug_is_kebab_case: [`UPDATE topic SET slug = 'Ü'`],
  actor_country_is_iso: [`UPDATE actor SET country = 'iq'`, `UPDATE actor SET country = 'IRQ'`],
  source_link_is_web: [
    `UPDATE source SET url = 'javascript:alert(1)'`,
    `UPDATE source SET url = 'ftp://example.org'`,
  ],
  article_link_is_web: [`UPDATE article SET url = 'data:text/html,x'`],
  contradiction_link_is_web: [`UPDATE contradiction SET url = 'javascript:alert(1)'`],
  affiliation_link_is_web: [`UPDATE affiliation SET source_url = 'mailto:a@example.org'`],
  relationship_pair_is_canonical: [
    `UPDATE relationship SET actor_a_id = actor_b_id, actor_b_id = actor_a_id`,
    `UPDATE relationship SET actor_a_id = actor_b_id`,
  ],
  affiliation_ends_after_start: [`UPDATE affiliation SET ends_on = '2019-12-31'`],
  affiliation_is_with_another: [`UPDATE affiliation SET organisation_id = actor_id`],
  draft_accepted_has_event: [`UPDATE draft SET status = 'ACCEPTED' WHERE event_id IS NULL`],
  draft_rejected_has_reason: [
    `UPDATE draft SET status = 'REJECTED'`,
    `UPDATE draft SET status = 'REJECTED', reject_reason = '  '`,
  ],
  source_says_where: [`UPDATE source SET url = NULL WHERE article_id IS NULL`],
  actor_name_not_blank: [`UPDATE actor SET name = ' '`],
  actor_alias_not_blank: [`UPDATE actor_name SET text = ''`],
  event_title_not_blank: [`UPDATE event SET title = '  '`],
  article_body_not_blank: [AN_ARTICLE(' ', 'a'.repeat(64))],
  article_hash_is_sha256: [AN_ARTICLE('x', 'A'.repeat(64)), AN_ARTICLE('x', 'a'.repeat(63))],
  article_reading_names_its_extractor: [
    `INSERT INTO article_reading (article_id, extractor_version, lexicon_stamp, explanation, unknown_actors)
      SELECT id, '0.1.0', '', '{}', '[]' FROM article LIMIT 1`,
  ],
  evidence_span_is_ordered: [`UPDATE evidence SET start = 5`, `UPDATE evidence SET start = -1`],
  evidence_quote_not_blank: [`UPDATE evidence SET quote = ' '`],
  evidence_that_stands_supports_a_value: [
    `UPDATE evidence SET supports = NULL`,
    `UPDATE evidence SET supports = ' '`,
  ],
  evidence_part_is_known: [`UPDATE evidence SET part = 'caption'`],
  event_dates_in_calendar: [
    AN_EVENT('interval', '0044-03-15 BC', '2020-01-01'),
    AN_EVENT('interval', '2020-01-01', '10000-01-01'),
  ],
  event_ends_on_or_after_start: [AN_EVENT('interval', '2020-02-01', '2020-01-31')],
  event_span_matches_precision: [
    AN_EVENT('day', '2020-01-01', '2020-01-02'),
    AN_EVENT('month', '2020-02-01', '2020-02-28'),
    AN_EVENT('month', '2020-02-02', '2020-02-29'),
    AN_EVENT('season', '2020-03-01', '2020-04-30'),
    AN_EVENT('year', '2020-01-01', '2020-12-30'),
    AN_EVENT('year', '2020-02-01', '2021-01-31'),
    AN_EVENT('decade', '2011-01-01', '2020-12-31'),
    AN_EVENT('century', '2001-01-01', '2100-12-31'),
  ],
  event_tone_on_goldstein_scale: [`UPDATE event SET tone = 10.1`, `UPDATE event SET tone = -11`],
  event_significance_is_percent: [
    `UPDATE event SET significance = 101`,
    `UPDATE event SET significance = -1`,
  ],
  event_cameo_is_code: [`UPDATE event SET cameo = '4'`, `UPDATE event SET cameo = '04x'`],
  event_place_on_earth: [
    `UPDATE event SET latitude = 91, longitude = 0`,
    `UPDATE event SET latitude = 0, longitude = 181`,
  ],

  actor_slug_key: [`UPDATE actor SET slug = 'organisation' WHERE slug = 'person'`],
  actor_name_actor_id_text_language_form_key: [COPY('actor_name', 'actor_id, text, language, folded, form')],
  relationship_slug_key: [`UPDATE relationship SET slug = 'two' WHERE slug = 'one'`],
  relationship_actor_a_id_actor_b_id_key: [
    `INSERT INTO relationship (id, slug, title, actor_a_id, actor_b_id)
      SELECT '${randomUUID()}', 'again', 'Again', actor_a_id, actor_b_id FROM relationship WHERE slug = 'one'`,
  ],
  article_body_hash_key: [AN_ARTICLE('x', '0'.repeat(64))],
  event_slug_key: [`UPDATE event SET slug = 'drafted' WHERE slug = 'event'`],
  participant_event_id_actor_id_role_key: [COPY('participant', 'event_id, actor_id, role')],
  revision_event_id_version_key: [COPY('revision', 'event_id, version, snapshot, author')],
  app_user_email_key: [`INSERT INTO app_user (id, name, email) VALUES ('u2', 'X', 'editor@example.org')`],
  session_token_key: [
    `INSERT INTO session (id, token, user_id, expires_at) VALUES ('s2', 't1', 'u1', now())`,
  ],
  account_provider_id_account_id_key: [
    `INSERT INTO account (id, account_id, provider_id, user_id) VALUES ('a2', 'x', 'credential', 'u1')`,
  ],
  actor_version_counts_from_one: [`UPDATE actor SET version = 0`],
  relationship_version_counts_from_one: [`UPDATE relationship SET version = 0`],
  answered_request_digest_is_sha256: [`INSERT INTO answered_request (digest) VALUES ('x')`],
  draft_of_event_is_one: [
    COPY('draft', 'event_id, proposal').replace('LIMIT', 'WHERE event_id IS NOT NULL LIMIT'),
  ],

  affiliation_organisation_id_fkey: [`DELETE FROM actor WHERE slug = 'organisation'`],
  relationship_actor_a_id_fkey: [
    `DELETE FROM actor WHERE id = (SELECT actor_a_id FROM relationship WHERE slug = 'two')`,
  ],
  relationship_actor_b_id_fkey: [
    `DELETE FROM actor WHERE id = (SELECT actor_b_id FROM relationship WHERE slug = 'two')`,
  ],
  draft_article_id_fkey: [`DELETE FROM article WHERE title = 'read'`],
  draft_event_id_fkey: [`DELETE FROM event WHERE slug = 'drafted'`],
  event_relationship_relationship_id_fkey: [`DELETE FROM relationship WHERE slug = 'one'`],
  participant_actor_id_fkey: [`DELETE FROM actor WHERE slug = 'person'`],
  evidence_article_id_fkey: [`DELETE FROM article WHERE title = 'quoted'`],
  source_article_id_fkey: [`DELETE FROM article WHERE title = 'cited'`],
  event_topic_topic_slug_fkey: [`DELETE FROM topic`],
  revision_event_id_fkey: [`DELETE FROM event WHERE slug = 'event'`],

  revision_is_append_only: [
    `UPDATE revision SET author = 'Somebody else'`,
    `DELETE FROM revision`,
    `TRUNCATE revision`,
    `UPDATE revision SET version = 2 WHERE event_id = ${THE_EVENT}`,
  ],
  audit_entry_is_append_only: [
    `UPDATE audit_entry SET actor = 'Somebody else'`,
    `DELETE FROM audit_entry`,
    `TRUNCATE audit_entry`,
  ],
  article_words_never_change: [
    `UPDATE article SET body = body || '!'`,
    `UPDATE article SET title = 'Another title'`,
    `UPDATE article SET title = NULL`,
    `UPDATE article SET body_hash = repeat('f', 64) WHERE title = 'read'`,
  ],
};

const statements = Object.entries(CASES).flatMap(([name, list]) => list.map((sql) => [name, sql] as const));

it.each(statements)('%s refuses %s', async (name, sql) => {
  const error = await test.db.$executeRawUnsafe(sql).then(
    () => 'nothing was refused',
    (refusal: unknown) => refusal,
  );
  expect(constraintOf(error) ?? error).toBe(name);
});

it('covers every rule that the migrations make', async () => {
  const rules = await test.db.$queryRaw<{ name: string }[]>`
    SELECT conname::text AS name FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
      WHERE t.relnamespace = 'public'::regnamespace AND (contype = 'c' OR (contype = 'f' AND confdeltype = 'r'))
    UNION SELECT i.relname::text FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
      WHERE i.relnamespace = 'public'::regnamespace AND indisunique AND NOT indisprimary
    UNION SELECT replace(tgname::text, '_is_never_emptied', '_is_append_only') FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid
      WHERE NOT tgisinternal AND p.prosrc LIKE '%RAISE EXCEPTION%'`;
  expect(rules.map((rule) => rule.name).sort()).toEqual(Object.keys(CASES).sort());
});

it.each([
  ['day', '2020-02-29', '2020-02-29'],
  ['month', '2020-02-01', '2020-02-29'],
  ['season', '2020-12-01', '2021-02-28'],
  ['year', '2020-01-01', '2020-12-31'],
  ['decade', '2010-01-01', '2019-12-31'],
  ['interval', '0001-01-01', '9999-12-31'],
])('lets a whole %s be', async (precision, from, to) => {
  expect(await test.db.$executeRawUnsafe(AN_EVENT(precision, from, to))).toBe(1);
});

it('answers null for an error of another kind', () => {
  expect(constraintOf(new Error('no'))).toBeNull();
  expect(constraintOf(null)).toBeNull();
});
