-- What jobs and quotes are found by: a row each, kept by triggers in the transaction that changes what it is made of.
-- The ADR on search documents says why it is made this way.
CREATE TABLE "search_document" (
    "organization_id" UUID NOT NULL,
    "record_kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("record_id")
);
CREATE INDEX "search_document_organization_id_record_kind_number_idx"
  ON "search_document" ("organization_id", "record_kind", "number" DESC);
CREATE INDEX "search_document_words_idx" ON "search_document" USING GIN ("words");

GRANT SELECT, INSERT, UPDATE, DELETE ON search_document TO docket_app;
GRANT SELECT ON search_document TO docket_router;
ALTER TABLE search_document ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON search_document
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
CREATE POLICY router ON search_document TO docket_router USING (true);

-- ---- words ------------------------------------------------------------------------------------------

-- Without case, accents, and the vowel signs of Arabic and Hebrew.
CREATE FUNCTION search_fold(p_text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(replace(replace(replace(
    lower(regexp_replace(normalize(p_text, NFKD), '[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]+', '', 'g')),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'øłđðħı', 'olddhi')
$$;

-- What parts words, the same in every locale: signs of ASCII and Latin-1, general and CJK punctuation, arrows to
-- dingbats, emoji, and the commas of Arabic and Devanagari.
CREATE FUNCTION search_split(p_folded text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT left(word, 40) FROM regexp_split_to_table(p_folded,
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u206f\u2190-\u2bff\u3000-\u303f\ufe30-\ufe4f\ufff0-\uffff\U0001f000-\U0001faff]+') AS word
  WHERE word <> ''
$$;

-- What a text is found by: its words; codes such as C02X-1234 without what parts them; and of what may be a phone
-- number, however it is spelt, every ending of four digits or more, behind a #: so that any part of it is a beginning.
CREATE FUNCTION search_lexemes(p_text text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH folded AS MATERIALIZED (SELECT search_fold(p_text) AS folded)
  SELECT coalesce(array_agg(DISTINCT lexeme), '{}') FROM folded, LATERAL (
    SELECT word AS lexeme FROM search_split(folded) AS word
    UNION ALL
    SELECT left(regexp_replace(code[1], '[^a-z0-9]', '', 'g'), 40)
    FROM regexp_matches(folded, '[a-z0-9]+(?:[-/._][a-z0-9]+)+', 'g') AS code WHERE code[1] ~ '[0-9]'
    UNION ALL
    SELECT '#' || substr(digits, start) FROM (
      SELECT regexp_replace(phone[1], '[^0-9]', '', 'g') AS digits
      FROM regexp_matches(folded, '[0-9](?:[ ()./-]{0,2}[0-9]){6,14}', 'g') AS phone) AS phones,
      generate_series(1, length(digits) - 3) AS start
  ) AS found
$$;

-- Words of one record are kept apart from those of other organizations, and of records far from it in number: the
-- newest are looked through first, and only as far as a page needs.
CREATE FUNCTION search_scope(p_organization uuid, p_kind text, p_block int) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT left(md5(p_organization::text), 4) || left(p_kind, 1) || to_hex(p_block) || '~'
$$;
CREATE FUNCTION search_block(p_number int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT p_number / 16384 $$;

-- More words than these are not searched: a row has its limit.
CREATE FUNCTION search_vector(p_scope text, p_text text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY(SELECT p_scope || lexeme FROM unnest((search_lexemes(p_text))[1:5000]) AS lexeme))
$$;

-- What is typed into the search as a query, with ~ where the scope goes; null where there is nothing to look for.
-- All of the typed words, each as a beginning; or one of the phone numbers, given in digits.
CREATE FUNCTION search_pattern(p_typed text, p_phones text[]) RETURNS text LANGUAGE sql STABLE AS $$
  WITH chunk AS (
    SELECT at, folded, ARRAY(SELECT word FROM search_split(folded) AS word LIMIT 8) AS words
    FROM (SELECT at, search_fold(typed) AS folded
          FROM regexp_split_to_table(btrim(p_typed), '\s+') WITH ORDINALITY AS typed(typed, at) LIMIT 8) AS typed
  ), wanted AS (
    SELECT at, (SELECT string_agg(format('''~%s''%s', word, CASE WHEN length(word) > 1 THEN ':*' ELSE '' END), ' & ')
                FROM unnest(words) AS word) AS parts,
      CASE WHEN cardinality(words) > 1 AND folded ~ '^[a-z0-9]+([-/._][a-z0-9]+)+$'
        THEN format(' | ''~%s'':*', left(regexp_replace(folded, '[^a-z0-9]', '', 'g'), 40)) ELSE '' END AS joined
    FROM chunk WHERE cardinality(words) > 0
  ), spelt AS (
    SELECT '(' || string_agg(format('(%s%s)', parts, joined), ' & ' ORDER BY at) || ')' AS alternative FROM wanted
    UNION ALL
    SELECT format('''~#%s'':*', phone) FROM unnest(p_phones) AS phone WHERE phone ~ '^[0-9]{4,15}$'
  )
  SELECT string_agg(alternative, ' | ') FROM spelt WHERE alternative IS NOT NULL
$$;

-- ---- keeping it -------------------------------------------------------------------------------------

-- Makes the documents of these records anew. The rows are locked first and read after: what another transaction has
-- added meanwhile is not lost.
CREATE FUNCTION search_refresh(p_kind text, p_ids uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF cardinality(p_ids) = 0 THEN RETURN; END IF;
  PERFORM FROM search_document WHERE record_id = ANY(p_ids) ORDER BY record_id FOR UPDATE;
  INSERT INTO search_document (organization_id, record_kind, record_id, number, words)
  SELECT r.organization_id, p_kind, r.id, r.number,
    search_vector(search_scope(r.organization_id, p_kind, search_block(r.number)), concat_ws(E'\n',
      upper(left(p_kind, 1)) || '-' || r.number, r.title,
      (SELECT string_agg(detail.value, E'\n') FROM jsonb_each_text(r.details) AS detail),
      (SELECT c.name FROM customer c WHERE c.id = r.customer_id),
      (SELECT string_agg(i.address, E'\n') FROM customer_identity i WHERE i.customer_id = r.customer_id),
      (SELECT string_agg(left(m.text, 2000), E'\n') FROM conversation c
        CROSS JOIN LATERAL (SELECT m.text FROM message m
          WHERE m.organization_id = c.organization_id AND m.conversation_id = c.id
          ORDER BY m.created_at DESC LIMIT 1000) AS m
        WHERE c.organization_id = r.organization_id AND c.record_kind = p_kind AND c.record_id = r.id)))
  FROM (
    SELECT organization_id, id, number, title, details, customer_id FROM job WHERE p_kind = 'job' AND id = ANY(p_ids)
    UNION ALL
    SELECT organization_id, id, number, title, details, customer_id FROM quote WHERE p_kind = 'quote' AND id = ANY(p_ids)
  ) AS r
  ON CONFLICT (record_id) DO UPDATE SET words = EXCLUDED.words;
END $$;

CREATE FUNCTION search_added() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM search_refresh(TG_TABLE_NAME, ARRAY(SELECT id FROM added));
  RETURN NULL;
END $$;

CREATE FUNCTION search_changed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM search_refresh(TG_TABLE_NAME, ARRAY[NEW.id]);
  RETURN NULL;
END $$;

CREATE FUNCTION search_removed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM search_document WHERE record_id = OLD.id;
  RETURN NULL;
END $$;

CREATE TRIGGER search_added AFTER INSERT ON job REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION search_added();
CREATE TRIGGER search_changed AFTER UPDATE OF title, details, customer_id ON job FOR EACH ROW
  WHEN ((OLD.title, OLD.details, OLD.customer_id) IS DISTINCT FROM (NEW.title, NEW.details, NEW.customer_id))
  EXECUTE FUNCTION search_changed();
CREATE TRIGGER search_removed AFTER DELETE ON job FOR EACH ROW EXECUTE FUNCTION search_removed();
CREATE TRIGGER search_added AFTER INSERT ON quote REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION search_added();
CREATE TRIGGER search_changed AFTER UPDATE OF title, details, customer_id ON quote FOR EACH ROW
  WHEN ((OLD.title, OLD.details, OLD.customer_id) IS DISTINCT FROM (NEW.title, NEW.details, NEW.customer_id))
  EXECUTE FUNCTION search_changed();
CREATE TRIGGER search_removed AFTER DELETE ON quote FOR EACH ROW EXECUTE FUNCTION search_removed();

-- Everything of these customers.
CREATE FUNCTION search_refresh_customers(p_ids uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM search_refresh('job', ARRAY(SELECT j.id FROM customer c
    JOIN job j ON j.organization_id = c.organization_id AND j.customer_id = c.id WHERE c.id = ANY(p_ids)));
  PERFORM search_refresh('quote', ARRAY(SELECT q.id FROM customer c
    JOIN quote q ON q.organization_id = c.organization_id AND q.customer_id = c.id WHERE c.id = ANY(p_ids)));
END $$;

CREATE FUNCTION search_customer_renamed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM search_refresh_customers(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE TRIGGER search_customer_renamed AFTER UPDATE OF name ON customer FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_customer_renamed();

CREATE FUNCTION search_addresses_added() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM search_refresh_customers(ARRAY(SELECT DISTINCT customer_id FROM added));
  RETURN NULL;
END $$;
CREATE TRIGGER search_addresses_added AFTER INSERT ON customer_identity REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION search_addresses_added();

CREATE FUNCTION search_address_changed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM search_refresh_customers(CASE TG_OP WHEN 'DELETE' THEN ARRAY[OLD.customer_id]
    ELSE ARRAY[OLD.customer_id, NEW.customer_id] END);
  RETURN NULL;
END $$;
CREATE TRIGGER search_address_changed AFTER UPDATE OF address, customer_id ON customer_identity FOR EACH ROW
  WHEN ((OLD.address, OLD.customer_id) IS DISTINCT FROM (NEW.address, NEW.customer_id))
  EXECUTE FUNCTION search_address_changed();
CREATE TRIGGER search_address_removed AFTER DELETE ON customer_identity FOR EACH ROW
  EXECUTE FUNCTION search_address_changed();

-- A message is added to what is there. Its conversation is locked first: where it hangs may be changing.
CREATE FUNCTION search_messages_added() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM conversation WHERE id IN (SELECT conversation_id FROM added) ORDER BY id FOR NO KEY UPDATE;
  UPDATE search_document d
  SET words = d.words || search_vector(search_scope(d.organization_id, d.record_kind, search_block(d.number)), said.text)
  FROM (SELECT c.record_id, string_agg(left(m.text, 2000), E'\n') AS text
        FROM added m JOIN conversation c ON c.id = m.conversation_id
        WHERE c.record_id IS NOT NULL AND m.text <> '' GROUP BY c.record_id) AS said
  WHERE d.record_id = said.record_id AND length(d.words) < 5000;
  RETURN NULL;
END $$;
CREATE TRIGGER search_messages_added AFTER INSERT ON message REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION search_messages_added();

CREATE FUNCTION search_message_changed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE place record;
BEGIN
  FOR place IN SELECT DISTINCT c.record_kind AS kind, c.record_id AS id FROM conversation c
    WHERE c.record_kind IN ('job', 'quote')
      AND (c.id = OLD.conversation_id OR (TG_OP = 'UPDATE' AND c.id = NEW.conversation_id))
  LOOP
    PERFORM search_refresh(place.kind, ARRAY[place.id]);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER search_message_changed AFTER UPDATE OF text, conversation_id ON message FOR EACH ROW
  WHEN ((OLD.text, OLD.conversation_id) IS DISTINCT FROM (NEW.text, NEW.conversation_id))
  EXECUTE FUNCTION search_message_changed();
CREATE TRIGGER search_message_removed AFTER DELETE ON message FOR EACH ROW EXECUTE FUNCTION search_message_changed();

CREATE FUNCTION search_conversation_linked() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.record_kind IN ('job', 'quote') THEN PERFORM search_refresh(OLD.record_kind, ARRAY[OLD.record_id]); END IF;
  IF NEW.record_kind IN ('job', 'quote') THEN PERFORM search_refresh(NEW.record_kind, ARRAY[NEW.record_id]); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER search_conversation_linked AFTER UPDATE OF record_kind, record_id ON conversation FOR EACH ROW
  WHEN ((OLD.record_kind, OLD.record_id) IS DISTINCT FROM (NEW.record_kind, NEW.record_id))
  EXECUTE FUNCTION search_conversation_linked();

-- What is there already.
DO $$
DECLARE one uuid;
BEGIN
  FOR one IN SELECT id FROM docket_organizations() LOOP
    PERFORM set_config('docket.organization', one::text, true);
    PERFORM search_refresh('job', ARRAY(SELECT id FROM job WHERE organization_id = one));
    PERFORM search_refresh('quote', ARRAY(SELECT id FROM quote WHERE organization_id = one));
  END LOOP;
  PERFORM set_config('docket.organization', '', true);
END $$;

-- ---- finding ----------------------------------------------------------------------------------------

-- The records of the organization of this transaction that are found, newest first, from below `p_before`. It runs as
-- the router because row-level security lets no text search use its index; it reads this organization's rows only.
CREATE FUNCTION docket_search(p_kind text, p_typed text, p_phones text[], p_before int, p_limit int)
RETURNS TABLE (record_id uuid, number int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
    RETURN QUERY SELECT d.record_id, d.number FROM search_document d
      WHERE d.words @@ replace(pattern, '~', search_scope(own, p_kind, block))::tsquery
        AND d.organization_id = own AND d.record_kind = p_kind AND d.number <= newest
      ORDER BY d.number DESC LIMIT missing;
    GET DIAGNOSTICS found = ROW_COUNT;
    missing := missing - found;
    EXIT WHEN missing <= 0;
  END LOOP;
END $$;

DO $$
BEGIN
  GRANT CREATE ON SCHEMA public TO docket_router;
  ALTER FUNCTION docket_search(text, text, text[], int, int) OWNER TO docket_router;
  REVOKE CREATE ON SCHEMA public FROM docket_router;
  REVOKE ALL ON FUNCTION docket_search(text, text, text[], int, int) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION docket_search(text, text, text[], int, int) TO docket_app;
END $$;

-- The same among records that are known: few enough to be looked at one by one, under row-level security.
CREATE FUNCTION search_among(p_kind text, p_typed text, p_phones text[], p_ids uuid[])
RETURNS TABLE (record_id uuid, number int) LANGUAGE sql STABLE AS $$
  WITH pattern AS MATERIALIZED (SELECT search_pattern(p_typed, p_phones) AS pattern),
  documents AS MATERIALIZED (
    SELECT d.organization_id, d.record_id, d.number, d.words FROM search_document d
    WHERE d.record_id = ANY(p_ids) AND d.record_kind = p_kind
  ), queries AS MATERIALIZED (
    SELECT block, replace(pattern, '~', search_scope(organization_id, p_kind, block))::tsquery AS query
    FROM (SELECT DISTINCT organization_id, search_block(number) AS block FROM documents) AS blocks, pattern
    WHERE pattern IS NOT NULL
  )
  SELECT d.record_id, d.number FROM documents d JOIN queries q ON q.block = search_block(d.number)
  WHERE d.words @@ q.query
$$;
