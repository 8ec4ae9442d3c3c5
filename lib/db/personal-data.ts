/**
 * Where anything stands about the people who sign in: what they are given when they ask for it, and what becomes of it when
 * they are erased (`erasures.ts`). A test holds it against the schema, so that no new column is forgotten.
 */

/** What becomes of rows when the person is erased. */
export type Fate =
  /** They go. */
  | 'removed'
  /** Name and address become a pseudonym. */
  | 'pseudonym'
  /** They keep an id, which leads to the pseudonym. */
  | 'kept'
  /** Nobody can tell whose they are, and they end by themselves. */
  | 'ends';

export interface PersonalTable {
  /** In the file that a person is given; of a table that has people in several ways each has its own. */
  key: string;
  table: string;
  /** Condition of SQL by which rows are the person's; `$1` is their id, `$2` their e-mail address, `$3` their name. */
  whose: string;
  /** Given to the person. */
  columns: readonly string[];
  /** Theirs, and secret or of no meaning to them. */
  withheld?: readonly string[];
  fate: Fate;
}

/** Rows of others that name whoever made them. */
const made = (table: string, by: string, columns: readonly string[]): PersonalTable => ({
  key: `${table}.${by}`,
  table,
  whose: `${by} = $1`,
  columns: [...columns, by],
  fate: 'kept',
});

export const PERSONAL_TABLES: readonly PersonalTable[] = [
  {
    key: 'app_user',
    table: 'app_user',
    whose: 'id = $1',
    columns: [
      ...['id', 'name', 'email', 'email_verified', 'image', 'role', 'banned', 'ban_reason', 'ban_expires'],
      ...['erasure_asked_at', 'erased_at', 'created_at', 'updated_at'],
    ],
    fate: 'pseudonym',
  },
  {
    key: 'session',
    table: 'session',
    whose: 'user_id = $1',
    columns: [
      ...['user_id', 'ip_address', 'user_agent', 'second_factor', 'impersonated_by'],
      ...['created_at', 'updated_at', 'expires_at'],
    ],
    withheld: ['id', 'token'],
    fate: 'removed',
  },
  {
    key: 'account',
    table: 'account',
    whose: 'user_id = $1',
    columns: ['user_id', 'provider_id', 'account_id', 'scope', 'created_at', 'updated_at'],
    withheld: [
      ...['id', 'password', 'access_token', 'refresh_token', 'id_token'],
      ...['access_token_expires_at', 'refresh_token_expires_at'],
    ],
    fate: 'removed',
  },
  {
    key: 'second_factor',
    table: 'second_factor',
    whose: 'user_id = $1',
    columns: ['user_id', 'confirmed_at', 'created_at'],
    withheld: ['secret', 'last_step'],
    fate: 'removed',
  },
  {
    key: 'recovery_code',
    table: 'recovery_code',
    whose: 'user_id = $1',
    columns: ['user_id', 'used_at'],
    withheld: ['digest'],
    fate: 'removed',
  },
  {
    key: 'verification',
    table: 'verification',
    whose: 'value = $1',
    columns: ['value', 'created_at', 'updated_at', 'expires_at'],
    withheld: ['id', 'identifier'],
    fate: 'removed',
  },
  {
    key: 'one_time_link',
    table: 'one_time_link',
    whose: 'user_id = $1 OR email = $2',
    columns: ['id', 'kind', 'email', 'role', 'user_id', 'created_at', 'expires_at', 'used_at', 'revoked_at'],
    withheld: ['digest'],
    fate: 'removed',
  },
  {
    key: 'one_time_link.created_by_id',
    table: 'one_time_link',
    whose: 'created_by_id = $1',
    columns: ['id', 'kind', 'created_by_id', 'created_by', 'created_at'],
    fate: 'pseudonym',
  },
  {
    key: 'api_token',
    table: 'api_token',
    whose: 'user_id = $1',
    columns: [
      ...[
        'id',
        'user_id',
        'name',
        'ending',
        'scopes',
        'created_at',
        'expires_at',
        'last_used_at',
        'revoked_at',
      ],
    ],
    withheld: ['digest'],
    fate: 'removed',
  },
  {
    key: 'desk_presence',
    table: 'desk_presence',
    whose: 'user_id = $1',
    columns: ['kind', 'record', 'user_id', 'seen_at'],
    fate: 'removed',
  },
  {
    key: 'planned_publication',
    table: 'planned_publication',
    whose: 'planned_by_id = $1',
    columns: ['draft_id', 'at', 'note', 'correction', 'planned_by_id', 'planned_at', 'failed_at'],
    fate: 'removed',
  },
  {
    key: 'revision',
    table: 'revision',
    whose: 'author_id = $1',
    columns: ['id', 'event_id', 'version', 'note', 'correction', 'author_id', 'author', 'created_at'],
    fate: 'pseudonym',
  },
  {
    key: 'record_revision',
    table: 'record_revision',
    whose: 'author_id = $1',
    columns: ['id', 'kind', 'record_id', 'version', 'note', 'author_id', 'author', 'created_at'],
    fate: 'pseudonym',
  },
  {
    key: 'merge',
    table: 'merge',
    whose: 'author = $3',
    columns: ['id', 'kind', 'author', 'created_at', 'undone_at'],
    fate: 'pseudonym',
  },
  {
    key: 'dismissed_warning',
    table: 'dismissed_warning',
    whose: 'author = $3',
    columns: ['id', 'article_id', 'draft_id', 'author', 'created_at'],
    fate: 'pseudonym',
  },
  {
    key: 'audit_entry',
    table: 'audit_entry',
    whose:
      "actor_id = $1 OR (subject = 'user' AND subject_id = $1) OR subject_id = $2 OR details ->> 'email' = $2",
    columns: ['id', 'at', 'actor_id', 'actor', 'action', 'subject', 'subject_id', 'details'],
    fate: 'pseudonym',
  },
  made('article', 'submitted_by_id', ['id', 'title', 'url', 'created_at']),
  made('draft', 'created_by_id', ['id', 'title', 'status', 'created_at']),
  made('draft', 'updated_by_id', ['id', 'title', 'status', 'updated_at']),
  made('draft', 'drafted_by_id', ['id', 'title', 'status', 'drafted_at']),
  made('actor', 'updated_by_id', ['id', 'name', 'updated_at']),
  made('relationship', 'updated_by_id', ['id', 'title', 'updated_at']),
  made('feed', 'created_by_id', ['id', 'url', 'created_at']),
  made('import', 'created_by_id', ['id', 'file_name', 'size', 'status', 'created_at']),
  made('rereading', 'created_by_id', ['id', 'created_at']),
  made('extraction_word', 'created_by_id', ['id', 'word', 'created_at']),
  // Digests of addresses of the network and of e-mail; of one address alone it stands as it is, for an hour after it counts.
  { key: 'rate_limit', table: 'rate_limit', whose: 'false', columns: [], withheld: ['key'], fate: 'ends' },
  // What a form was answered, by a digest of who sent it.
  {
    key: 'answered_request',
    table: 'answered_request',
    whose: 'false',
    columns: [],
    withheld: ['digest', 'answer'],
    fate: 'ends',
  },
];
