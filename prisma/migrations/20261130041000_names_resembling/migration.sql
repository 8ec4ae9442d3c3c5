-- Actors by how well any of their names matches what is asked, both folded; `part` is the same with what LIKE reads into it escaped.
-- PostgreSQL takes `%` for as cheap as `=` and reads all names, some fifty times slower than asking the index of
-- their trigrams: a function is where that can be forbidden for one question alone.
CREATE FUNCTION names_resembling(asked text, part text) RETURNS TABLE (actor_id uuid, score double precision)
LANGUAGE sql STABLE ROWS 20 SET enable_seqscan = off AS $$
  SELECT n.actor_id, max(CASE WHEN n.folded = asked THEN 3 WHEN n.folded LIKE part || '%' THEN 2
      WHEN n.folded LIKE '% ' || part || '%' THEN 1.5 WHEN n.folded LIKE '%' || part || '%' THEN 1 ELSE 0 END
      + similarity(n.folded, asked))
  FROM actor_name n WHERE n.form = 'name' AND (n.folded LIKE '%' || part || '%' OR n.folded % asked)
  GROUP BY n.actor_id
$$;
