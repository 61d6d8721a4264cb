-- How often in a row a follow-up could not be done: after a bounded number staff are told instead.
ALTER TABLE "quote" ADD COLUMN "follow_up_failures" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "invoice" ADD COLUMN "reminder_failures" INTEGER NOT NULL DEFAULT 0;

-- That count moves on an issued invoice, too.
CREATE OR REPLACE FUNCTION keep_issued_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  moves text[] := ARRAY['customer_id', 'paid', 'credited', 'settled_at', 'reminder_step', 'reminder_at',
    'reminder_claimed_until', 'reminder_failures', 'updated_at'];
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
