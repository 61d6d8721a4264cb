-- Whose an issued invoice is moves along when two profiles turn out to be one person; what it says does not.
CREATE OR REPLACE FUNCTION keep_issued_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  moves text[] := ARRAY['customer_id', 'paid', 'credited', 'settled_at', 'reminder_step', 'reminder_at',
    'reminder_claimed_until', 'updated_at'];
BEGIN
  IF OLD.issued_at IS NOT NULL THEN
    IF TG_OP = 'UPDATE' AND OLD.document_id IS NULL THEN
      moves := moves || ARRAY['document_id', 'document_sha256'];
    END IF;
    IF TG_OP = 'DELETE' OR to_jsonb(NEW) - moves <> to_jsonb(OLD) - moves THEN
      RAISE EXCEPTION 'an issued invoice does not change' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- A passcode that turns out to stand in what somebody typed about a payment is taken out of it.
GRANT UPDATE (reference) ON payment TO docket_app;

-- What is to be paid, the longest due first.
CREATE INDEX invoice_unpaid ON invoice (organization_id, due_on, id)
  WHERE kind = 'invoice' AND state = 'issued' AND settled_at IS NULL;
