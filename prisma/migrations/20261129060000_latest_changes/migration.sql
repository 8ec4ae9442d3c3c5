-- What was published, revised or withdrawn last, without reading all events.
-- CreateIndex
CREATE INDEX "event_updated_at_idx" ON "event"("updated_at");
