-- What may report the same act is sought among all that begin within a year before it, and only those count that last until its
-- days: with the last day in the index the rest of the year is passed over without a look at its rows.
DROP INDEX "event_starts_on_idx";
CREATE INDEX "event_starts_on_ends_on_idx" ON "event"("starts_on", "ends_on");
