-- Words have their places in the text now, and events can be found by their place: they are made anew when the site starts.
TRUNCATE "event_words";

-- CreateIndex
CREATE INDEX "event_place_name_place_country_idx" ON "event"("place_name", "place_country");

-- CreateIndex
CREATE INDEX "article_publisher_idx" ON "article"("publisher");

-- CreateIndex
CREATE INDEX "source_publisher_idx" ON "source"("publisher");

-- ==== What follows Prisma's language cannot say ================================================

-- Lists of all events, page after page from either end.
CREATE INDEX "event_public_by_day" ON "event" (starts_on, id) WHERE withdrawn_at IS NULL;

-- Events with these words, at most so many. Words that are each common and seldom together look to the planner as if the
-- table could be read until enough are found; the index of words is always quicker than that.
CREATE FUNCTION events_of_words(question tsquery, most integer) RETURNS TABLE (event_id uuid, words tsvector)
  LANGUAGE sql STABLE SET enable_seqscan = off AS $$
    SELECT w.event_id, w.words FROM event_words w WHERE w.words @@ question LIMIT most
  $$;
