-- Rows that hang on events find them by their keys, a few hundred at a time. A plan that was made while there were few events
-- read all of them for each batch, and was kept through an import that made hundreds of thousands.
ALTER FUNCTION stamp_events_around() SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off;
ALTER FUNCTION stamp_events_of_words() SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off;
ALTER FUNCTION tell_of_made_words() SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off;
