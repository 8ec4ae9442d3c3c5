-- CreateIndex
CREATE INDEX "event_summary_idx" ON "event" USING GIN ("summary" gin_trgm_ops);
