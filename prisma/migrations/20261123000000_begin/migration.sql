-- Extensions that any owner of a database may create (PostgreSQL 13 and later).
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "actor" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT,
    "cameo_code" TEXT,
    "wikidata" TEXT,
    "note" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_name" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "actor_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "affiliation" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "office" TEXT NOT NULL,
    "from_edtf" TEXT,
    "to_edtf" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,
    "confirmed" BOOLEAN NOT NULL DEFAULT false,
    "source_url" TEXT,
    "note" TEXT,

    CONSTRAINT "affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relationship" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "actor_a_id" UUID NOT NULL,
    "actor_b_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "relationship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "url" TEXT,
    "publisher" TEXT,
    "title" TEXT,
    "published_on" DATE,
    "language" TEXT NOT NULL,
    "translated_from" TEXT,
    "body" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "warnings" JSONB NOT NULL DEFAULT '[]',
    "submitted_by_id" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "article_id" UUID,
    "event_id" UUID,
    "event_version" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'PENDING',
    "title" TEXT NOT NULL DEFAULT '',
    "proposal" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "extractor_version" TEXT,
    "reject_reason" TEXT,
    "created_by_id" TEXT,
    "updated_by_id" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'happened',
    "lane" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "edtf" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "precision" TEXT NOT NULL,
    "date_stated" BOOLEAN NOT NULL DEFAULT true,
    "place_name" TEXT,
    "place_country" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "cameo" TEXT,
    "tone" DOUBLE PRECISION,
    "significance" INTEGER NOT NULL DEFAULT 0,
    "editor_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ,
    "withdraw_reason" TEXT,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_relationship" (
    "event_id" UUID NOT NULL,
    "relationship_id" UUID NOT NULL,
    "lane" TEXT NOT NULL DEFAULT '',
    "starts_on" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_on" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tone" DOUBLE PRECISION,
    "significance" INTEGER NOT NULL DEFAULT 0,
    "visible" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "event_relationship_pkey" PRIMARY KEY ("event_id","relationship_id")
);

-- CreateTable
CREATE TABLE "month_count" (
    "relationship_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "lane" TEXT NOT NULL,
    "events" INTEGER NOT NULL DEFAULT 0,
    "tone_sum" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "month_count_pkey" PRIMARY KEY ("relationship_id","month","lane")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "capacity" TEXT,
    "affiliation" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT 'body',
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "article_id" UUID,
    "url" TEXT,
    "title" TEXT,
    "publisher" TEXT,
    "published_on" DATE,
    "language" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contradiction" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "url" TEXT,
    "quote" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "contradiction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "event_topic" (
    "event_id" UUID NOT NULL,
    "topic_slug" TEXT NOT NULL,

    CONSTRAINT "event_topic_pkey" PRIMARY KEY ("event_id","topic_slug")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "note" TEXT,
    "author_id" TEXT,
    "author" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'viewer',
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "ban_reason" TEXT,
    "ban_expires" TIMESTAMPTZ,
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "impersonated_by" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ,
    "refresh_token_expires_at" TIMESTAMPTZ,
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "expires_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "etag" TEXT,
    "last_modified" TEXT,
    "last_polled_at" TIMESTAMPTZ,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "actor_slug_key" ON "actor"("slug");

-- CreateIndex
CREATE INDEX "actor_name_folded_idx" ON "actor_name" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "actor_name_actor_id_text_language_key" ON "actor_name"("actor_id", "text", "language");

-- CreateIndex
CREATE INDEX "affiliation_actor_id_idx" ON "affiliation"("actor_id");

-- CreateIndex
CREATE INDEX "affiliation_organisation_id_idx" ON "affiliation"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "relationship_slug_key" ON "relationship"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "relationship_actor_a_id_actor_b_id_key" ON "relationship"("actor_a_id", "actor_b_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_body_hash_key" ON "article"("body_hash");

-- CreateIndex
CREATE INDEX "article_created_at_idx" ON "article"("created_at");

-- CreateIndex
CREATE INDEX "draft_status_updated_at_idx" ON "draft"("status", "updated_at");

-- CreateIndex
CREATE INDEX "draft_article_id_idx" ON "draft"("article_id");

-- CreateIndex
CREATE INDEX "draft_event_id_idx" ON "draft"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "event"("slug");

-- CreateIndex
CREATE INDEX "event_starts_on_idx" ON "event"("starts_on");

-- CreateIndex
CREATE INDEX "event_title_idx" ON "event" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "event_relationship_relationship_id_starts_on_idx" ON "event_relationship"("relationship_id", "starts_on");

-- CreateIndex
CREATE INDEX "participant_actor_id_idx" ON "participant"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "participant_event_id_actor_id_role_key" ON "participant"("event_id", "actor_id", "role");

-- CreateIndex
CREATE INDEX "evidence_event_id_idx" ON "evidence"("event_id");

-- CreateIndex
CREATE INDEX "evidence_article_id_idx" ON "evidence"("article_id");

-- CreateIndex
CREATE INDEX "source_event_id_idx" ON "source"("event_id");

-- CreateIndex
CREATE INDEX "source_article_id_idx" ON "source"("article_id");

-- CreateIndex
CREATE INDEX "contradiction_event_id_idx" ON "contradiction"("event_id");

-- CreateIndex
CREATE INDEX "event_topic_topic_slug_idx" ON "event_topic"("topic_slug");

-- CreateIndex
CREATE UNIQUE INDEX "revision_event_id_version_key" ON "revision"("event_id", "version");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_subject_id_idx" ON "audit_entry"("subject", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "feed_url_key" ON "feed"("url");

-- AddForeignKey
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_actor_a_id_fkey" FOREIGN KEY ("actor_a_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_actor_b_id_fkey" FOREIGN KEY ("actor_b_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_relationship" ADD CONSTRAINT "event_relationship_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_relationship" ADD CONSTRAINT "event_relationship_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "relationship"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "month_count" ADD CONSTRAINT "month_count_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "relationship"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contradiction" ADD CONSTRAINT "contradiction_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_topic" ADD CONSTRAINT "event_topic_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_topic" ADD CONSTRAINT "event_topic_topic_slug_fkey" FOREIGN KEY ("topic_slug") REFERENCES "topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ==== What follows Prisma's language cannot say ================================================

-- Words that stand for a closed list in lib/domain.
ALTER TABLE "actor" ADD CONSTRAINT "actor_kind_is_known"
  CHECK (kind IN ('state', 'organisation', 'ministry', 'mission', 'armed-group', 'person'));
ALTER TABLE "event" ADD CONSTRAINT "event_status_is_known"
  CHECK (status IN ('happened', 'planned', 'cancelled', 'reported'));
ALTER TABLE "event" ADD CONSTRAINT "event_type_is_known"
  CHECK (type IN ('meeting', 'visit', 'call', 'summit', 'negotiation', 'agreement', 'decision', 'statement',
    'condemnation', 'protest', 'letter', 'aid', 'mission', 'training', 'deployment', 'sanction', 'expulsion',
    'attack', 'appointment', 'planned', 'cancelled', 'other'));
ALTER TABLE "event" ADD CONSTRAINT "event_lane_is_known"
  CHECK (lane IN ('talks', 'decisions', 'statements', 'cooperation', 'conflict', 'prospects'));
ALTER TABLE "participant" ADD CONSTRAINT "participant_role_is_known"
  CHECK (role IN ('initiator', 'recipient', 'participant', 'host', 'mentioned'));
ALTER TABLE "draft" ADD CONSTRAINT "draft_status_is_known" CHECK (status IN ('PENDING', 'ACCEPTED', 'REJECTED'));
ALTER TABLE "app_user" ADD CONSTRAINT "user_role_is_known" CHECK (role IN ('viewer', 'editor', 'administrator'));

-- Addresses.
ALTER TABLE "actor" ADD CONSTRAINT "actor_slug_is_kebab_case" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_slug_is_kebab_case" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "event" ADD CONSTRAINT "event_slug_is_kebab_case" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "topic" ADD CONSTRAINT "topic_slug_is_kebab_case" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "actor" ADD CONSTRAINT "actor_country_is_iso" CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE "source" ADD CONSTRAINT "source_link_is_web" CHECK (url ~* '^https?://');
ALTER TABLE "article" ADD CONSTRAINT "article_link_is_web" CHECK (url ~* '^https?://');
ALTER TABLE "contradiction" ADD CONSTRAINT "contradiction_link_is_web" CHECK (url ~* '^https?://');
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_link_is_web" CHECK (source_url ~* '^https?://');

-- Relations.
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_pair_is_canonical" CHECK (actor_a_id < actor_b_id);
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_ends_after_start" CHECK (ends_on >= starts_on);
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_is_with_another" CHECK (actor_id <> organisation_id);
ALTER TABLE "draft" ADD CONSTRAINT "draft_accepted_has_event" CHECK (status <> 'ACCEPTED' OR event_id IS NOT NULL);
ALTER TABLE "draft" ADD CONSTRAINT "draft_rejected_has_reason"
  CHECK (status <> 'REJECTED' OR btrim(coalesce(reject_reason, '')) <> '');
ALTER TABLE "source" ADD CONSTRAINT "source_says_where"
  CHECK (article_id IS NOT NULL OR url IS NOT NULL OR title IS NOT NULL OR publisher IS NOT NULL);

-- Words.
ALTER TABLE "actor" ADD CONSTRAINT "actor_name_not_blank" CHECK (btrim(name) <> '');
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_alias_not_blank" CHECK (btrim(text) <> '');
ALTER TABLE "event" ADD CONSTRAINT "event_title_not_blank" CHECK (btrim(title) <> '');
ALTER TABLE "article" ADD CONSTRAINT "article_body_not_blank" CHECK (btrim(body) <> '');
ALTER TABLE "article" ADD CONSTRAINT "article_hash_is_sha256" CHECK (body_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_span_is_ordered" CHECK (start >= 0 AND start < "end");
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_quote_not_blank" CHECK (btrim(quote) <> '');
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_part_is_known" CHECK (part IN ('title', 'body'));

-- Dates.
ALTER TABLE "event" ADD CONSTRAINT "event_dates_in_calendar"
  CHECK (starts_on >= DATE '0001-01-01' AND ends_on <= DATE '9999-12-31');
ALTER TABLE "event" ADD CONSTRAINT "event_ends_on_or_after_start" CHECK (ends_on >= starts_on);
ALTER TABLE "event" ADD CONSTRAINT "event_span_matches_precision" CHECK (
  CASE precision
    WHEN 'day' THEN starts_on = ends_on
    WHEN 'month' THEN starts_on = date_trunc('month', starts_on::timestamp)::date
      AND ends_on = (starts_on::timestamp + INTERVAL '1 month' - INTERVAL '1 day')::date
    WHEN 'season' THEN starts_on = date_trunc('month', starts_on::timestamp)::date
      AND ends_on = (starts_on::timestamp + INTERVAL '3 months' - INTERVAL '1 day')::date
    WHEN 'year' THEN starts_on = date_trunc('year', starts_on::timestamp)::date
      AND ends_on = (starts_on::timestamp + INTERVAL '1 year' - INTERVAL '1 day')::date
    WHEN 'decade' THEN starts_on = date_trunc('year', starts_on::timestamp)::date
      AND extract(year FROM starts_on)::int % 10 = 0
      AND ends_on = (starts_on::timestamp + INTERVAL '10 years' - INTERVAL '1 day')::date
    ELSE precision = 'interval'
  END);
ALTER TABLE "event" ADD CONSTRAINT "event_tone_on_goldstein_scale" CHECK (tone BETWEEN -10 AND 10);
ALTER TABLE "event" ADD CONSTRAINT "event_significance_is_percent" CHECK (significance BETWEEN 0 AND 100);
ALTER TABLE "event" ADD CONSTRAINT "event_cameo_is_code" CHECK (cameo ~ '^[0-9]{2,4}$');
ALTER TABLE "event" ADD CONSTRAINT "event_place_on_earth"
  CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);

-- Append-only records, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: its rows are never changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_is_append_only';
END $$;
CREATE TRIGGER "revision_is_append_only" BEFORE UPDATE OR DELETE ON "revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "revision_is_never_emptied" BEFORE TRUNCATE ON "revision" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_entry_is_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_entry_is_never_emptied" BEFORE TRUNCATE ON "audit_entry" EXECUTE FUNCTION refuse_change();

-- Evidence points into an article's words, so they stay.
CREATE FUNCTION refuse_new_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the words of article % never change, because evidence points into them', OLD.id
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'article_words_never_change';
END $$;
CREATE TRIGGER "article_words_never_change" BEFORE UPDATE ON "article" FOR EACH ROW
  WHEN (OLD.body IS DISTINCT FROM NEW.body OR OLD.title IS DISTINCT FROM NEW.title
    OR OLD.body_hash IS DISTINCT FROM NEW.body_hash)
  EXECUTE FUNCTION refuse_new_words();

-- The timeline's own copy of an event, one row for each of its relationships.
CREATE FUNCTION copy_event_to_relationship() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT e.lane, e.starts_on, e.ends_on, e.tone, e.significance, e.withdrawn_at IS NULL
    INTO NEW.lane, NEW.starts_on, NEW.ends_on, NEW.tone, NEW.significance, NEW.visible
    FROM event e WHERE e.id = NEW.event_id;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_relationship_copies_event" BEFORE INSERT ON "event_relationship"
  FOR EACH ROW EXECUTE FUNCTION copy_event_to_relationship();

CREATE FUNCTION copy_event_to_relationships() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE event_relationship SET lane = NEW.lane, starts_on = NEW.starts_on, ends_on = NEW.ends_on,
    tone = NEW.tone, significance = NEW.significance, visible = NEW.withdrawn_at IS NULL
    WHERE event_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_is_copied_to_relationships" AFTER UPDATE ON "event" FOR EACH ROW
  WHEN ((OLD.lane, OLD.starts_on, OLD.ends_on, OLD.tone, OLD.significance, OLD.withdrawn_at)
    IS DISTINCT FROM (NEW.lane, NEW.starts_on, NEW.ends_on, NEW.tone, NEW.significance, NEW.withdrawn_at))
  EXECUTE FUNCTION copy_event_to_relationships();

-- Month counts for the overview. An event counts in the month in which it starts; one with an open
-- start (bound 0001-01-01), in the month in which it ends.
CREATE FUNCTION month_of(starts_on date, ends_on date) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT date_trunc('month', (CASE WHEN starts_on = DATE '0001-01-01' THEN ends_on ELSE starts_on END)::timestamp)::date
$$;
CREATE FUNCTION add_to_month_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO month_count (relationship_id, month, lane, events, tone_sum)
    SELECT relationship_id, month_of(starts_on, ends_on), lane, count(*), coalesce(sum(tone), 0)
      FROM added WHERE visible GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (relationship_id, month, lane)
      DO UPDATE SET events = month_count.events + EXCLUDED.events, tone_sum = month_count.tone_sum + EXCLUDED.tone_sum;
  RETURN NULL;
END $$;
CREATE FUNCTION take_from_month_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE month_count m SET events = m.events - o.events, tone_sum = m.tone_sum - o.tone_sum
    FROM (SELECT relationship_id, month_of(starts_on, ends_on) AS month, lane, count(*) AS events, coalesce(sum(tone), 0) AS tone_sum
      FROM removed WHERE visible GROUP BY 1, 2, 3) o
    WHERE m.relationship_id = o.relationship_id AND m.month = o.month AND m.lane = o.lane;
  DELETE FROM month_count WHERE events = 0;
  RETURN NULL;
END $$;
CREATE FUNCTION move_month_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO month_count AS m (relationship_id, month, lane, events, tone_sum)
    SELECT relationship_id, month_of(starts_on, ends_on), lane, sum(sign), sum(sign * coalesce(tone, 0)) FROM (
      SELECT *, 1 AS sign FROM added WHERE visible UNION ALL SELECT *, -1 FROM removed WHERE visible) AS both_sides
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (relationship_id, month, lane)
      DO UPDATE SET events = m.events + EXCLUDED.events, tone_sum = m.tone_sum + EXCLUDED.tone_sum;
  DELETE FROM month_count WHERE events = 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_relationship_counted_on_insert" AFTER INSERT ON "event_relationship"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_to_month_counts();
CREATE TRIGGER "event_relationship_counted_on_delete" AFTER DELETE ON "event_relationship"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION take_from_month_counts();
CREATE TRIGGER "event_relationship_counted_on_update" AFTER UPDATE ON "event_relationship"
  REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION move_month_counts();

-- Windows of the timeline: overlap by range, and the most significant first.
CREATE INDEX "event_relationship_span" ON "event_relationship"
  USING gist (relationship_id, daterange(starts_on, ends_on, '[]')) WHERE visible;
CREATE INDEX "event_relationship_by_significance" ON "event_relationship"
  (relationship_id, significance DESC, starts_on) WHERE visible;
