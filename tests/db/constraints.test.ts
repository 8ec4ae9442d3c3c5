import { randomUUID } from 'node:crypto';
import { constraintOf } from '@/lib/db/errors';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor, makeEvent, makeRelationship } from '@/tests/support/factories';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

let test: TestDatabase;
const RECORD = randomUUID();

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
    if (title === 'read') {
      const draft = await db.draft.create({ data: { proposal: {}, articleId: article.id } });
      await db.verdict.create({ data: { draftId: draft.id, position: 0, field: 'date', verdict: 'kept' } });
    }
    if (title === 'quoted') {
      const span = { field: 'title', start: 0, end: 5, quote: 'Words', rule: 'editor', supports: 'Words' };
      await db.evidence.create({ data: { ...span, eventId, articleId: article.id } });
    }
    if (title === 'cited') await db.source.create({ data: { eventId, articleId: article.id } });
  }
  await db.draft.create({ data: { proposal: {}, title: 'of-event', eventId: await idOf('drafted') } });
  const { id: draftId } = await db.draft.findFirstOrThrow({ where: { title: 'of-event' } });
  await db.plannedPublication.create({
    data: { draftId, at: new Date(), draftVersion: 1, plannedById: 'u1' },
  });
  await db.deskPresence.create({ data: { kind: 'draft', record: draftId, userId: 'u1' } });
  await db.recordRevision.create({
    data: { kind: 'actor', recordId: RECORD, version: 1, snapshot: {}, author: 'Editor' },
  });
  await db.source.create({ data: { eventId, url: 'https://example.org/' } });
  const token = { userId: 'u1', ending: 'abcd', scopes: ['articles'], expiresAt: new Date('2100-01-01') };
  await db.apiToken.createMany({
    data: ['d', 'e'].map((name) => ({ ...token, name, digest: name.repeat(64) })),
  });
  await db.vocabularyTerm.create({ data: { kind: 'type', key: 'meeting' } });
  await db.vocabularyLabel.create({
    data: { kind: 'type', key: 'meeting', language: 'en', label: 'Encounter' },
  });
  await db.vocabularyChoice.create({ data: { name: 'lanes', value: ['talks'] } });
  await db.recoveryCode.create({ data: { userId: 'u1', digest: 'f'.repeat(64) } });
  const link = { kind: 'invitation', role: 'editor', createdBy: 'E', expiresAt: new Date('2100-01-01') };
  await db.oneTimeLink.createMany({
    data: ['a', 'b'].map((name) => ({ ...link, email: `${name}@example.org`, digest: name.repeat(64) })),
  });
  const run = { id: RUN, total: 1, status: 'done', finishedAt: new Date() };
  await db.rereading.create({ data: run });
  const word = { kind: 'alias', language: 'en', text: 'The Alliance', actor: 'organisation' };
  await db.extractionWord.create({ data: { key: 'alias en the alliance', word } });
  // Of a relationship without events, which nothing else holds.
  const third = await makeRelationship(db, 'three');
  const feed = { url: 'https://example.org/feed', relationshipId: third.id, scope: 'everything' };
  const { id: feedId } = await db.feed.create({ data: feed });
  const { id: articleId } = await db.article.findFirstOrThrow({ where: { title: 'read' } });
  await db.modelReading.create({ data: { articleId } });
  await db.modelAnswer.create({ data: { digest: 'a'.repeat(64), answer: {} } });
  await db.modelUse.create({ data: { day: new Date('2021-05-04') } });
  await db.dismissedWarning.create({ data: { articleId, warning: {}, position: 0, author: 'Editor' } });
  const made = { madeVersion: 2, moved: {}, author: 'Editor' };
  for (const undoneAt of [null, new Date('2100-01-01')]) {
    const was = undoneAt ? 'was-' : '';
    const standing = await makeEvent(db, { slug: `${was}standing` });
    const gone = await makeEvent(db, {
      slug: `${was}gone`,
      ...(!undoneAt && { withdrawnAt: new Date(), mergedIntoId: standing.id }),
    });
    const ends = { eventFromId: gone.id, eventIntoId: standing.id };
    await db.merge.create({ data: { kind: 'event', ...ends, ...made, undoneAt } });
    const actor = await makeActor(db, { slug: `${was}standing-actor` });
    const other = await makeActor(db, {
      slug: `${was}gone-actor`,
      ...(!undoneAt && { mergedIntoId: actor.id }),
    });
    const actors = { actorFromId: other.id, actorIntoId: actor.id };
    await db.merge.create({ data: { kind: 'actor', ...actors, ...made, undoneAt } });
  }
  await db.feedEntry.create({ data: { feedId, key: 'a'.repeat(64), outcome: 'other' } });
  const { id: importId } = await db.import.create({ data: { kind: 'events', fileName: 'a.csv', size: 1 } });
  await db.importPart.create({ data: { importId, number: 0, bytes: new Uint8Array([1]) } });
  const item = { importId, position: 1, line: 1, label: '', outcome: 'known', key: 'a'.repeat(64) };
  await db.importItem.create({ data: item });
  await db.importedRow.create({ data: { key: 'a'.repeat(64), kind: 'draft', record: 'x' } });
  await db.importMapping.create({ data: { columns: 'a'.repeat(64), mapping: {} } });
});
afterAll(() => test.close());

async function idOf(slug: string): Promise<string> {
  return (await test.db.event.findUniqueOrThrow({ where: { slug } })).id;
}

const RUN = '01900000-0000-7000-8000-00000000000a';
const THE_EVENT = `(SELECT id FROM event WHERE slug = 'event')`;
const AN_ARTICLE = (body: string, hash: string) =>
  `INSERT INTO article (id, language, body, body_hash) VALUES ('${randomUUID()}', 'en', '${body}', '${hash}')`;
const AN_EVENT = (precision: string, from: string, to: string) =>
  `UPDATE event SET precision = '${precision}', starts_on = '${from}', ends_on = '${to}' WHERE slug = 'event'`;
const A_RECORD_REVISION = (kind: string, version: number) =>
  `INSERT INTO record_revision (id, kind, record_id, version, snapshot, author)
    VALUES ('${randomUUID()}', '${kind}', '${RECORD}', ${version}, '{}', 'Editor')`;
const COPY = (table: string, columns: string) =>
  `INSERT INTO ${table} (id, ${columns}) SELECT '${randomUUID()}', ${columns} FROM ${table} LIMIT 1`;

const AGAIN = (kind: string) =>
  `${COPY('merge', 'kind, event_from_id, event_into_id, actor_from_id, actor_into_id, made_version, moved, author')}`.replace(
    'LIMIT',
    `WHERE kind = '${kind}' AND undone_at IS NULL LIMIT`,
  );
const LEAD = (table: string, from: string, into: string) =>
  `UPDATE ${table} SET ${table === 'event' ? 'withdrawn_at = now(), ' : ''}merged_into_id =
    (SELECT id FROM ${table} WHERE slug = '${into}') WHERE slug = '${from}'`;

const THE_GONE = `(SELECT id FROM actor WHERE slug = 'gone-actor')`;

/** Name of the rule, and statements that break it and nothing else. */
/** Somebody is erased, and writes. */
const ERASED = (insert: string) =>
  `WITH erased AS (UPDATE app_user SET role = 'viewer', banned = true, ban_reason = NULL, image = NULL,
    erased_at = now() WHERE id = 'u1' RETURNING id, name) ${insert}`;

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
  draft_reason_not_blank: [`UPDATE draft SET status = 'REJECTED', reject_reason = '  '`],
  source_says_where: [`UPDATE source SET url = NULL WHERE article_id IS NULL`],
  actor_name_not_blank: [`UPDATE actor SET name = ' '`],
  actor_alias_not_blank: [`UPDATE actor_name SET text = ''`],
  event_title_not_blank: [`UPDATE event SET title = '  '`],
  article_body_not_blank: [AN_ARTICLE(' ', 'a'.repeat(64))],
  article_hash_is_sha256: [AN_ARTICLE('x', 'A'.repeat(64)), AN_ARTICLE('x', 'a'.repeat(63))],
  auth_secret_mark_is_no_secret: [
    `INSERT INTO auth_secret_mark (fingerprint, seen_at) VALUES ('a whole secret', now())`,
  ],
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

  vocabulary_term_kind_is_known: [`UPDATE vocabulary_term SET kind = 'mood'`],
  vocabulary_label_is_a_line: [
    `UPDATE vocabulary_label SET label = ' '`,
    `UPDATE vocabulary_label SET label = repeat('x', 41)`,
    `UPDATE vocabulary_label SET label = 'a{b}'`,
  ],
  vocabulary_label_language_is_known: [`UPDATE vocabulary_label SET language = 'xx'`],
  vocabulary_term_lane_is_of_a_type: [
    `UPDATE vocabulary_term SET lane = 'elsewhere'`,
    `UPDATE vocabulary_term SET kind = 'lane', lane = 'talks'`,
  ],
  vocabulary_term_colours_are_a_pair: [
    `UPDATE vocabulary_term SET kind = 'tone', light = '#000000'`,
    `UPDATE vocabulary_term SET kind = 'tone', light = 'red', dark = 'red'`,
    `UPDATE vocabulary_term SET light = '#000000', dark = '#ffffff'`,
  ],
  vocabulary_term_types_alone_move: [`UPDATE vocabulary_term SET kind = 'lane', moving = true`],
  vocabulary_choice_is_known: [`UPDATE vocabulary_choice SET name = 'tones'`],
  vocabulary_choice_has_its_shape: [
    `UPDATE vocabulary_choice SET value = '{}'`,
    `UPDATE vocabulary_choice SET value = '"talks"'`,
    `UPDATE vocabulary_choice SET name = 'codes'`,
    `UPDATE vocabulary_choice SET value = jsonb_build_array(repeat('x', 20001))`,
  ],
  model_reader_is_one: [`INSERT INTO model_reader (id) VALUES (2)`],
  model_reader_faults_are_counted: [`UPDATE model_reader SET faults = -1`],
  model_reading_status_is_known: [`UPDATE model_reading SET status = 'begun'`],
  model_reading_claim_has_an_end: [`UPDATE model_reading SET claim = gen_random_uuid()`],
  model_reading_that_ended_is_free: [
    `UPDATE model_reading SET status = 'failed', trouble = 'late', trouble_at = now(), claim = gen_random_uuid(), claimed_until = now()`,
  ],
  model_reading_says_by_whom: [
    `UPDATE model_reading SET status = 'read'`,
    `UPDATE model_reading SET read_at = now(), model = 'm', prompt = '1'`,
  ],
  model_reading_that_failed_says_why: [`UPDATE model_reading SET status = 'failed'`],
  model_reading_trouble_has_a_time: [`UPDATE model_reading SET trouble = 'late'`],
  model_reading_tries_are_counted: [`UPDATE model_reading SET tries = -1`],
  model_answer_digest_is_one: [`UPDATE model_answer SET digest = 'a'`],
  model_answer_is_bounded: [`UPDATE model_answer SET answer = to_jsonb(repeat('a', 500001))`],
  model_use_is_counted: [`UPDATE model_use SET requests = -1`],
  draft_second_reading_is_bounded: [
    `UPDATE draft SET second_reading = '[]'`,
    `UPDATE draft SET second_reading = jsonb_build_object('a', repeat('a', 200001))`,
  ],
  rereading_status_is_known: [`UPDATE rereading SET status = 'paused'`],
  rereading_that_ended_says_when: [`UPDATE rereading SET finished_at = NULL`],
  rereading_counts_are_whole: [
    `UPDATE rereading SET done = 1, changed = 1, unread = 1`,
    `UPDATE rereading SET total = -1`,
    `UPDATE rereading SET changed = 1`,
  ],
  rereading_broken_are_unread: [`UPDATE rereading SET broken = 1`, `UPDATE rereading SET broken = -1`],
  rereading_claim_has_an_end: [`UPDATE rereading SET claim = gen_random_uuid()`],
  rereading_words_are_a_list: [
    `UPDATE rereading SET words = '{}'`,
    `UPDATE rereading SET words = '[0,1,2,3,4,5,6,7,8,9,10]'`,
  ],
  rereading_applied_has_words: [`UPDATE rereading SET applied_at = now()`],
  rereading_is_one_at_a_time: [
    `INSERT INTO rereading (id, status, total) VALUES (gen_random_uuid(), 'running', 1), (gen_random_uuid(), 'running', 1)`,
  ],
  extraction_word_is_known: [
    `UPDATE extraction_word SET word = word || '{"language": "xx"}'`,
    `UPDATE extraction_word SET word = word || '{"text": "x"}'`,
    `UPDATE extraction_word SET word = word || '{"kind": "pattern"}', key = 'pattern en x'`,
  ],
  extraction_word_key_is_its_own: [
    `UPDATE extraction_word SET key = 'verb en the alliance'`,
    `UPDATE extraction_word SET key = 'alias en '`,
  ],
  extraction_word_key_key: [COPY('extraction_word', 'key, word')],
  verdict_field_is_known: [`UPDATE verdict SET field = 'mood'`],
  verdict_is_known: [`UPDATE verdict SET verdict = 'guilty'`],
  verdict_certainty_is_a_share: [
    `UPDATE verdict SET certainty = 1.01`,
    `UPDATE verdict SET certainty = -0.01`,
  ],
  verdict_values_are_short: [
    `UPDATE verdict SET was = repeat('x', 301)`,
    `UPDATE verdict SET now = repeat('x', 301)`,
    `UPDATE verdict SET rule = repeat('x', 81)`,
  ],
  feed_url_is_a_web_address: [
    `UPDATE feed SET url = 'ftp://example.org/'`,
    `UPDATE feed SET url = 'https://a b'`,
  ],
  feed_scope_is_known: [`UPDATE feed SET scope = 'some'`],
  feed_failures_are_counted: [
    `UPDATE feed SET failures = -1`,
    `UPDATE feed SET failures = 1`,
    `UPDATE feed SET trouble = 'late'`,
  ],
  feed_refusal_has_a_status: [
    `UPDATE feed SET failures = 1, trouble = 'status'`,
    `UPDATE feed SET trouble_status = 404`,
  ],
  feed_url_relationship_id_key: [
    `INSERT INTO feed (id, url, relationship_id, scope) SELECT gen_random_uuid(), url, relationship_id, scope FROM feed`,
  ],
  feed_relationship_id_fkey: [`DELETE FROM relationship WHERE id IN (SELECT relationship_id FROM feed)`],
  feed_claim_has_an_end: [`UPDATE feed SET claim = gen_random_uuid()`],
  feed_entry_key_is_a_digest: [`UPDATE feed_entry SET key = 'g-1'`],
  feed_entry_outcome_is_known: [`UPDATE feed_entry SET outcome = 'lost'`],
  feed_entry_url_is_a_web_address: [`UPDATE feed_entry SET url = 'javascript:alert(1)'`],
  feed_entry_has_been_tried: [`UPDATE feed_entry SET tries = 0`],
  import_kind_is_known: [`UPDATE import SET kind = 'people'`],
  import_status_is_known: [`UPDATE import SET status = 'lost'`],
  import_size_is_bounded: [`UPDATE import SET size = 0`, `UPDATE import SET size = 104857601`],
  import_again_is_known: [`UPDATE import SET again = 'because'`],
  import_checks_are_counted: [`UPDATE import SET checks = -1`],
  import_tries_are_counted: [`UPDATE import SET tries = -1`],
  import_done_is_counted: [`UPDATE import SET done = -1`],
  import_failure_has_a_reason: [
    `UPDATE import SET status = 'failed'`,
    `UPDATE import SET trouble = 'broken'`,
  ],
  import_claim_has_an_end: [`UPDATE import SET claim = gen_random_uuid()`],
  import_part_is_bounded: [
    `UPDATE import_part SET number = -1`,
    `UPDATE import_part SET bytes = ''`,
    `UPDATE import_part SET bytes = decode(repeat('00', 2097153), 'hex')`,
  ],
  import_item_is_counted_from_one: [`UPDATE import_item SET position = 0`, `UPDATE import_item SET line = 0`],
  import_item_outcome_is_known: [`UPDATE import_item SET outcome = 'lost', payload = '{}'`],
  import_item_key_is_a_digest: [`UPDATE import_item SET key = 'g-1'`],
  import_item_to_come_has_its_content: [
    `UPDATE import_item SET outcome = 'new'`,
    `UPDATE import_item SET outcome = 'waiting'`,
  ],
  imported_row_key_is_a_digest: [`UPDATE imported_row SET key = 'g-1'`],
  imported_row_kind_is_known: [`UPDATE imported_row SET kind = 'article'`],
  import_mapping_columns_is_a_digest: [`UPDATE import_mapping SET columns = 'title,date'`],
  api_token_has_a_name: [`UPDATE api_token SET name = ' '`, `UPDATE api_token SET name = repeat('a', 101)`],
  api_token_is_kept_as_digest: [
    `UPDATE api_token SET digest = 'dgm_secret'`,
    `UPDATE api_token SET ending = 'whole secret'`,
  ],
  api_token_scopes_are_known: [
    `UPDATE api_token SET scopes = '{}'`,
    `UPDATE api_token SET scopes = '{articles,everything}'`,
  ],
  api_token_ends_after_it_began: [`UPDATE api_token SET expires_at = created_at`],
  api_token_name_is_one: [`UPDATE api_token SET name = 'e'`],
  api_token_digest_key: [`UPDATE api_token SET digest = repeat('e', 64)`],
  merge_is_of_its_kind: [
    `UPDATE merge SET kind = 'person' WHERE kind = 'event'`,
    `UPDATE merge SET kind = 'split' WHERE kind = 'event'`,
    `UPDATE merge SET actor_into_id = NULL WHERE kind = 'actor'`,
  ],
  merge_is_with_another: [
    `UPDATE merge SET event_from_id = event_into_id WHERE kind = 'event'`,
    `UPDATE merge SET actor_from_id = actor_into_id WHERE kind = 'actor'`,
  ],
  merge_undone_after_it_was_made: [`UPDATE merge SET undone_at = created_at - interval '1 day'`],
  merge_author_not_blank: [`UPDATE merge SET author = ' '`],
  merge_version_is_counted: [`UPDATE merge SET made_version = 0`],
  merge_of_event_is_one: [AGAIN('event')],
  merge_of_actor_is_one: [AGAIN('actor')],
  event_merged_is_withdrawn: [`UPDATE event SET withdrawn_at = NULL WHERE slug = 'gone'`],
  event_merged_into_another: [
    `UPDATE event SET merged_into_id = id, withdrawn_at = now() WHERE slug = 'drafted'`,
  ],
  actor_merged_into_another: [`UPDATE actor SET merged_into_id = id WHERE slug = 'person'`],
  event_merge_leads_to_what_stands: [LEAD('event', 'drafted', 'gone'), LEAD('event', 'standing', 'drafted')],
  actor_merge_leads_to_what_stands: [
    LEAD('actor', 'person', 'gone-actor'),
    LEAD('actor', 'standing-actor', 'person'),
  ],
  participant_added_is_not_merged: [
    `INSERT INTO participant (id, event_id, actor_id, role) SELECT '${randomUUID()}', e.id, a.id, 'host'
      FROM event e, actor a WHERE e.slug = 'event' AND a.slug = 'gone-actor'`,
  ],
  participant_changed_is_not_merged: [
    `UPDATE participant SET actor_id = (SELECT id FROM actor WHERE slug = 'gone-actor')`,
  ],
  affiliation_added_is_not_merged: [
    `INSERT INTO affiliation (id, actor_id, organisation_id, office) SELECT gen_random_uuid(), p.id, a.id, 'Envoy'
      FROM actor p, actor a WHERE p.slug = 'person' AND a.slug = 'gone-actor'`,
    `INSERT INTO affiliation (id, actor_id, organisation_id, office) SELECT gen_random_uuid(), a.id, o.id, 'Envoy'
      FROM actor o, actor a WHERE o.slug = 'organisation' AND a.slug = 'gone-actor'`,
  ],
  affiliation_changed_is_not_merged: [
    `UPDATE affiliation SET organisation_id = ${THE_GONE}`,
    `UPDATE affiliation SET actor_id = ${THE_GONE}`,
  ],
  relationship_added_is_not_merged: [
    `INSERT INTO relationship (id, slug, title, actor_a_id, actor_b_id)
      SELECT gen_random_uuid(), 'x', 'X', least(a.id, o.id), greatest(a.id, o.id)
      FROM actor o, actor a WHERE o.slug = 'organisation' AND a.slug = 'gone-actor'`,
  ],
  relationship_changed_is_not_merged: [
    `UPDATE relationship SET actor_a_id = least(actor_a_id, ${THE_GONE}),
      actor_b_id = greatest(actor_a_id, ${THE_GONE}) WHERE slug = 'one'`,
  ],
  event_merged_into_id_fkey: [`DELETE FROM event WHERE slug = 'standing'`],
  actor_merged_into_id_fkey: [`DELETE FROM actor WHERE slug = 'standing-actor'`],
  merge_event_from_id_fkey: [`DELETE FROM event WHERE slug = 'was-gone'`],
  merge_event_into_id_fkey: [`DELETE FROM event WHERE slug = 'was-standing'`],
  merge_actor_from_id_fkey: [`DELETE FROM actor WHERE slug = 'was-gone-actor'`],
  merge_actor_into_id_fkey: [`DELETE FROM actor WHERE slug = 'was-standing-actor'`],
  contradiction_settled_not_blank: [`UPDATE contradiction SET settled = ' '`],
  dismissed_warning_has_one_place: [
    `UPDATE dismissed_warning SET article_id = NULL`,
    `UPDATE dismissed_warning SET draft_id = (SELECT id FROM draft LIMIT 1)`,
  ],
  dismissed_warning_position_is_counted: [`UPDATE dismissed_warning SET position = -1`],
  actor_slug_key: [`UPDATE actor SET slug = 'organisation' WHERE slug = 'person'`],
  actor_name_actor_id_text_language_form_key: [COPY('actor_name', 'actor_id, text, language, folded, form')],
  relationship_slug_key: [`UPDATE relationship SET slug = 'two' WHERE slug = 'one'`],
  relationship_actor_a_id_actor_b_id_key: [
    `INSERT INTO relationship (id, slug, title, actor_a_id, actor_b_id)
      SELECT '${randomUUID()}', 'again', 'Again', actor_a_id, actor_b_id FROM relationship WHERE slug = 'one'`,
  ],
  article_body_hash_key: [AN_ARTICLE('x', '0'.repeat(64))],
  event_number_key: [`UPDATE event SET number = 1`],
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
  recovery_code_is_kept_as_digest: [`UPDATE recovery_code SET digest = 'ABCD-EFGH'`],
  one_time_link_is_kept_as_digest: [`UPDATE one_time_link SET digest = 'a secret'`],
  one_time_link_is_of_a_kind: [
    `UPDATE one_time_link SET kind = 'gift'`,
    `UPDATE one_time_link SET role = NULL`,
    `UPDATE one_time_link SET user_id = 'u1'`,
    `UPDATE one_time_link SET kind = 'reset'`,
  ],
  one_time_link_by_operator_is_by_nobody_else: [
    `UPDATE one_time_link SET by_operator = true, created_by_id = 'u1'`,
  ],
  one_time_link_role_is_known: [`UPDATE one_time_link SET role = 'root'`],
  one_time_link_ends_after_it_began: [`UPDATE one_time_link SET expires_at = created_at`],
  one_time_link_is_used_or_revoked: [`UPDATE one_time_link SET used_at = now(), revoked_at = now()`],
  one_time_link_digest_key: [`UPDATE one_time_link SET digest = repeat('a', 64) WHERE email LIKE 'b@%'`],
  one_time_link_open_is_one: [`UPDATE one_time_link SET email = 'a@example.org'`],
  record_revision_is_append_only: [
    `UPDATE record_revision SET author = 'Somebody else'`,
    `DELETE FROM record_revision`,
    `TRUNCATE record_revision`,
  ],
  record_revision_kind_is_known: [A_RECORD_REVISION('event', 2)],
  record_revision_kind_record_id_version_key: [A_RECORD_REVISION('actor', 1)],
  revision_correction_not_blank: [
    `INSERT INTO revision (id, event_id, version, snapshot, author, correction)
      VALUES (gen_random_uuid(), ${THE_EVENT}, 2, '{}', 'Editor', ' ')`,
  ],
  draft_restores_a_version: [`UPDATE draft SET restores = 0 WHERE title = 'of-event'`],
  planned_publication_failed_with_reason: [
    `UPDATE planned_publication SET failed_at = now()`,
    `UPDATE planned_publication SET failure = '{}'`,
  ],
  planned_publication_correction_not_blank: [`UPDATE planned_publication SET correction = ''`],
  desk_presence_kind_is_known: [`UPDATE desk_presence SET kind = 'event'`],
  desk_presence_record_is_short: [
    `UPDATE desk_presence SET record = ''`,
    `UPDATE desk_presence SET record = repeat('x', 201)`,
  ],
  site_settings_stay: [`DELETE FROM site_settings`, `TRUNCATE site_settings`],
  site_settings_are_one_row: [`INSERT INTO site_settings (id) VALUES (2)`, `UPDATE site_settings SET id = 2`],
  app_user_erased_does_nothing_more: [`UPDATE app_user SET erased_at = now()`],
  revision_of_somebody: [
    ERASED(`INSERT INTO revision (id, event_id, version, snapshot, author, author_id)
      SELECT gen_random_uuid(), ${THE_EVENT}, 2, '{}', name, id FROM erased`),
  ],
  record_revision_of_somebody: [
    ERASED(`INSERT INTO record_revision (id, kind, record_id, version, snapshot, author, author_id)
      SELECT gen_random_uuid(), 'actor', gen_random_uuid(), 2, '{}', name, id FROM erased`),
  ],
  audit_entry_of_somebody: [
    ERASED(`INSERT INTO audit_entry (id, actor_id, actor, action, subject, subject_id)
      SELECT gen_random_uuid(), id, name, 'draft.start', 'draft', 'x' FROM erased`),
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
