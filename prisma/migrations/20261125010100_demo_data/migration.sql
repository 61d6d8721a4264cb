-- Made-up customers to try Docket with. The mark is set when the row is made, and never after.
ALTER TABLE "customer" ADD COLUMN "demo" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX customer_demo ON customer (organization_id) WHERE demo;
-- Since when there is demo data.
ALTER TABLE "organization" ADD COLUMN "demo_since" TIMESTAMPTZ(3);

CREATE FUNCTION docket_keep_demo_mark() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'whether a customer is a demo does not change' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_demo_mark BEFORE UPDATE ON customer FOR EACH ROW
  WHEN (OLD.demo IS DISTINCT FROM NEW.demo) EXECUTE FUNCTION docket_keep_demo_mark();

-- What is a real customer's never comes to a demo one, nor the other way round.
CREATE FUNCTION docket_keep_demo_apart(p_one uuid, p_other uuid) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT count(DISTINCT demo) FROM customer WHERE id IN (p_one, p_other)) > 1 THEN
    RAISE EXCEPTION 'demo data and real data are kept apart' USING ERRCODE = 'restrict_violation';
  END IF;
END $$;

CREATE FUNCTION docket_demo_apart() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM docket_keep_demo_apart(OLD.customer_id, NEW.customer_id);
  RETURN NEW;
END $$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['customer_identity', 'conversation', 'job', 'quote', 'booking', 'invoice']
  LOOP
    EXECUTE format(
      'CREATE TRIGGER demo_apart BEFORE UPDATE OF customer_id ON %I FOR EACH ROW'
      ' WHEN (OLD.customer_id IS DISTINCT FROM NEW.customer_id) EXECUTE FUNCTION docket_demo_apart()', name);
  END LOOP;
END $$;

CREATE FUNCTION docket_demo_joined_apart() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM docket_keep_demo_apart(NEW.id, NEW.joined_into);
  RETURN NEW;
END $$;
CREATE TRIGGER demo_apart BEFORE UPDATE OF joined_into ON customer FOR EACH ROW
  WHEN (NEW.joined_into IS NOT NULL) EXECUTE FUNCTION docket_demo_joined_apart();

CREATE FUNCTION docket_demo_linked_apart() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM docket_keep_demo_apart(NEW.customer_id, coalesce(
    (SELECT customer_id FROM job WHERE NEW.record_kind = 'job' AND id = NEW.record_id),
    (SELECT customer_id FROM quote WHERE NEW.record_kind = 'quote' AND id = NEW.record_id),
    NEW.customer_id));
  RETURN NEW;
END $$;
CREATE TRIGGER demo_linked_apart BEFORE UPDATE OF record_kind, record_id ON conversation FOR EACH ROW
  WHEN (NEW.record_id IS NOT NULL AND OLD.record_id IS DISTINCT FROM NEW.record_id)
  EXECUTE FUNCTION docket_demo_linked_apart();

CREATE FUNCTION docket_demo_moved_apart() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM docket_keep_demo_apart(
    (SELECT customer_id FROM conversation WHERE id = OLD.conversation_id),
    (SELECT customer_id FROM conversation WHERE id = NEW.conversation_id));
  RETURN NEW;
END $$;
CREATE TRIGGER demo_apart BEFORE UPDATE OF conversation_id ON message FOR EACH ROW
  WHEN (OLD.conversation_id IS DISTINCT FROM NEW.conversation_id) EXECUTE FUNCTION docket_demo_moved_apart();

-- What would have to be kept for good is never made for somebody who is made up.
CREATE FUNCTION docket_nothing_binding_for_demo() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE made_up boolean;
BEGIN
  IF TG_TABLE_NAME = 'invoice' THEN
    SELECT demo INTO made_up FROM customer WHERE id = NEW.customer_id;
  ELSE
    SELECT c.demo INTO made_up FROM quote q JOIN customer c ON c.id = q.customer_id WHERE q.id = NEW.quote_id;
  END IF;
  IF made_up THEN
    RAISE EXCEPTION 'nothing is issued or sent to a demo customer' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nothing_binding_for_demo BEFORE INSERT OR UPDATE OF issued_at ON invoice FOR EACH ROW
  WHEN (NEW.issued_at IS NOT NULL) EXECUTE FUNCTION docket_nothing_binding_for_demo();
CREATE TRIGGER nothing_binding_for_demo BEFORE INSERT OR UPDATE OF sent_at ON quote_version FOR EACH ROW
  WHEN (NEW.sent_at IS NOT NULL) EXECUTE FUNCTION docket_nothing_binding_for_demo();

-- The records of this organization's demo customers, they themselves among them.
CREATE FUNCTION docket_demo_records() RETURNS TABLE (kind text, id uuid)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH made_up AS (
    SELECT c.id FROM customer c
    WHERE c.demo AND c.organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid
  )
  SELECT 'customer', id FROM made_up
  UNION ALL SELECT 'conversation', id FROM conversation WHERE customer_id IN (SELECT id FROM made_up)
  UNION ALL SELECT 'job', id FROM job WHERE customer_id IN (SELECT id FROM made_up)
  UNION ALL SELECT 'quote', id FROM quote WHERE customer_id IN (SELECT id FROM made_up)
  UNION ALL SELECT 'invoice', id FROM invoice WHERE customer_id IN (SELECT id FROM made_up)
$$;

-- Photos that are on such records and nowhere else.
CREATE FUNCTION docket_demo_photos() RETURNS TABLE (id uuid, sha256 text, state text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH records AS MATERIALIZED (SELECT r.id FROM docket_demo_records() r)
  SELECT p.id, p.sha256, p.state FROM photo p
  WHERE p.organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid
    AND p.id IN (
      SELECT l.photo_id FROM photo_place l WHERE l.record_id IN (SELECT id FROM records)
      EXCEPT SELECT l.photo_id FROM photo_place l WHERE l.record_id NOT IN (SELECT id FROM records)
        AND l.photo_id IN (SELECT m.photo_id FROM photo_place m WHERE m.record_id IN (SELECT id FROM records)))
$$;

-- Deletes this organization's demo customers and everything that is theirs, and nothing else. It takes no argument:
-- what goes is decided by the mark alone. What would be left hanging stops it by its foreign key.
CREATE FUNCTION docket_remove_demo() RETURNS TABLE (customers int, jobs int, photos int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := NULLIF(current_setting('docket.organization', true), '')::uuid;
  of_customers uuid[] := ARRAY(SELECT r.id FROM docket_demo_records() r WHERE r.kind = 'customer');
  records uuid[] := ARRAY(SELECT r.id FROM docket_demo_records() r);
  talks uuid[] := ARRAY(SELECT r.id FROM docket_demo_records() r WHERE r.kind = 'conversation');
  of_jobs uuid[] := ARRAY(SELECT r.id FROM docket_demo_records() r WHERE r.kind = 'job');
  of_photos uuid[] := ARRAY(SELECT p.id FROM docket_demo_photos() p);
  hashes text[] := ARRAY(SELECT DISTINCT p.sha256 FROM docket_demo_photos() p WHERE p.sha256 IS NOT NULL);
  said uuid[] := ARRAY(SELECT m.id FROM message m WHERE m.conversation_id = ANY(talks));
  booked uuid[] := ARRAY(SELECT b.id FROM booking b WHERE b.customer_id = ANY(of_customers));
  versions uuid[] := ARRAY(SELECT v.id FROM quote_version v WHERE v.quote_id = ANY(records));
BEGIN
  IF EXISTS (SELECT FROM message m WHERE m.id = ANY(said) AND m.author_kind = 'customer' AND NOT m.author_id = ANY(of_customers))
    OR EXISTS (SELECT FROM photo p WHERE p.id = ANY(of_photos) AND p.uploader_kind = 'customer' AND NOT p.uploader_id = ANY(of_customers))
  THEN
    RAISE EXCEPTION 'something of a real customer is among the demo data' USING ERRCODE = 'restrict_violation';
  END IF;
  DELETE FROM slack_picture WHERE organization_id = org AND photo_id = ANY(of_photos);
  DELETE FROM slack_card WHERE organization_id = org AND record_id = ANY(records);
  DELETE FROM member_notice WHERE organization_id = org AND conversation_id = ANY(talks);
  DELETE FROM outbox_item WHERE organization_id = org AND (customer_id = ANY(of_customers) OR message_id = ANY(said));
  DELETE FROM secret WHERE organization_id = org AND (customer_id = ANY(of_customers) OR record_id = ANY(records));
  DELETE FROM photo_place WHERE organization_id = org AND record_id = ANY(records);
  DELETE FROM photo_suggestion WHERE organization_id = org AND photo_id = ANY(of_photos);
  DELETE FROM photo WHERE organization_id = org AND id = ANY(of_photos);
  hashes := ARRAY(SELECT h FROM unnest(hashes) h
    WHERE NOT EXISTS (SELECT FROM photo p WHERE p.organization_id = org AND p.sha256 = h));
  DELETE FROM rendition WHERE organization_id = org AND blob_sha256 = ANY(hashes);
  DELETE FROM blob WHERE organization_id = org AND sha256 = ANY(hashes);
  DELETE FROM document_link WHERE organization_id = org AND document_id IN (
    SELECT d.id FROM document d WHERE d.organization_id = org AND d.customer_id = ANY(of_customers));
  DELETE FROM document WHERE organization_id = org AND customer_id = ANY(of_customers);
  DELETE FROM quote_photo WHERE organization_id = org AND version_id = ANY(versions);
  DELETE FROM quote_line WHERE organization_id = org AND version_id = ANY(versions);
  DELETE FROM quote_version WHERE organization_id = org AND id = ANY(versions);
  DELETE FROM invoice_photo WHERE organization_id = org AND invoice_id = ANY(records);
  DELETE FROM invoice_line WHERE organization_id = org AND invoice_id = ANY(records);
  DELETE FROM billing_stage WHERE organization_id = org AND job_id = ANY(of_jobs);
  DELETE FROM invoice WHERE organization_id = org AND id = ANY(records);
  DELETE FROM booking_notice WHERE organization_id = org AND booking_id = ANY(booked);
  DELETE FROM booking_member WHERE organization_id = org AND booking_id = ANY(booked);
  DELETE FROM booking WHERE organization_id = org AND id = ANY(booked);
  DELETE FROM job_form WHERE organization_id = org AND job_id = ANY(of_jobs);
  DELETE FROM job_part WHERE organization_id = org AND job_id = ANY(of_jobs);
  DELETE FROM job_assignee WHERE organization_id = org AND job_id = ANY(of_jobs);
  DELETE FROM quote WHERE organization_id = org AND id = ANY(records);
  DELETE FROM job WHERE organization_id = org AND id = ANY(records);
  DELETE FROM message_version WHERE organization_id = org AND message_id = ANY(said);
  DELETE FROM fact WHERE organization_id = org AND conversation_id = ANY(talks);
  DELETE FROM message WHERE organization_id = org AND id = ANY(said);
  DELETE FROM conversation WHERE organization_id = org AND id = ANY(talks);
  DELETE FROM customer_identity WHERE organization_id = org AND customer_id = ANY(of_customers);
  DELETE FROM customer WHERE organization_id = org AND id = ANY(of_customers) AND demo;
  DELETE FROM search_document WHERE organization_id = org AND record_id = ANY(records);
  DELETE FROM activity WHERE organization_id = org AND record_id = ANY(records);
  DELETE FROM activity_head WHERE organization_id = org AND record_id = ANY(records);
  RETURN QUERY SELECT cardinality(of_customers), cardinality(of_jobs), cardinality(of_photos);
END $$;

-- Row-level security shows its owner one organization here too: where a table has a route across, it asks for its own.
GRANT SELECT, DELETE ON slack_picture, slack_card, member_notice, outbox_item, secret, photo_place, photo_suggestion, photo,
  rendition, blob, document_link, document, quote_photo, quote_line, quote_version, invoice_photo, invoice_line, billing_stage, invoice, booking_notice,
  booking_member, booking, job_form, job_part, job_assignee, quote, job, message_version, fact, message, conversation,
  customer_identity, customer, search_document, activity, activity_head TO docket_router;
-- Triggers keep the search in step as texts go.
GRANT INSERT, UPDATE ON search_document TO docket_router;
GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_remove_demo() OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_remove_demo() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_remove_demo() TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
