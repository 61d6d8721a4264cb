-- As it was, but that what is found in a block is found before it is sorted: with a limit in sight the planner walked
-- through all numbers in their order and looked at the words of each.
CREATE OR REPLACE FUNCTION docket_search(p_kind text, p_typed text, p_phones text[], p_before int, p_limit int)
RETURNS TABLE (record_id uuid, number int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  own uuid := NULLIF(current_setting('docket.organization', true), '')::uuid;
  pattern text := search_pattern(p_typed, p_phones);
  newest int;
  missing int := p_limit;
  found int;
BEGIN
  IF own IS NULL OR pattern IS NULL THEN RETURN; END IF;
  SELECT d.number INTO newest FROM search_document d
  WHERE d.organization_id = own AND d.record_kind = p_kind AND (p_before IS NULL OR d.number < p_before)
  ORDER BY d.number DESC LIMIT 1;
  IF newest IS NULL THEN RETURN; END IF;
  FOR block IN REVERSE search_block(newest)..0 LOOP
    RETURN QUERY SELECT hit.record_id, hit.number FROM (
        SELECT d.record_id, d.number, d.organization_id, d.record_kind FROM search_document d
        WHERE d.words @@ replace(pattern, '~', search_scope(own, p_kind, block))::tsquery OFFSET 0) AS hit
      WHERE hit.organization_id = own AND hit.record_kind = p_kind AND hit.number <= newest
      ORDER BY hit.number DESC LIMIT missing;
    GET DIAGNOSTICS found = ROW_COUNT;
    missing := missing - found;
    EXIT WHEN missing <= 0;
  END LOOP;
END $$;
