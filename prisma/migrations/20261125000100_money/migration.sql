-- AlterTable
ALTER TABLE "quote" ADD COLUMN     "currency" TEXT,
ADD COLUMN     "decline_reason" TEXT,
ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "expiry_claimed_until" TIMESTAMPTZ(3),
ADD COLUMN     "extra_of_job_id" UUID,
ADD COLUMN     "follow_up_at" TIMESTAMPTZ(3),
ADD COLUMN     "follow_up_claimed_until" TIMESTAMPTZ(3),
ADD COLUMN     "follow_up_step" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sent_at" TIMESTAMPTZ(3),
ADD COLUMN     "settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "total" BIGINT,
ADD COLUMN     "viewed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "quote_version" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "prices_include_tax" BOOLEAN NOT NULL,
    "tax_rounding" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "valid_days" INTEGER NOT NULL DEFAULT 30,
    "valid_until" DATE,
    "deposit_kind" TEXT NOT NULL DEFAULT 'none',
    "deposit_value" BIGINT NOT NULL DEFAULT 0,
    "offered_starts_at" TIMESTAMPTZ(3),
    "offered_ends_at" TIMESTAMPTZ(3),
    "offered_member_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "terms_id" UUID,
    "privacy_id" UUID,
    "language" TEXT NOT NULL DEFAULT 'en',
    "subtotal" BIGINT NOT NULL DEFAULT 0,
    "discount" BIGINT NOT NULL DEFAULT 0,
    "tax" BIGINT NOT NULL DEFAULT 0,
    "total" BIGINT NOT NULL DEFAULT 0,
    "deposit" BIGINT NOT NULL DEFAULT 0,
    "document_id" UUID,
    "document_sha256" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_line" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "unit_price" BIGINT NOT NULL,
    "tax_bp" INTEGER NOT NULL,
    "discount_bp" INTEGER NOT NULL DEFAULT 0,
    "optional" BOOLEAN NOT NULL DEFAULT false,
    "chosen" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "quote_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_photo" (
    "organization_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "photo_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "quote_photo_pkey" PRIMARY KEY ("version_id","photo_id")
);

-- CreateTable
CREATE TABLE "quote_link" (
    "token_hash" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "quote_acceptance" (
    "version_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "signed_name" TEXT NOT NULL,
    "signature_kind" TEXT NOT NULL,
    "signature_png" BYTEA,
    "chosen_line_ids" UUID[],
    "agreed_text" TEXT NOT NULL,
    "terms_ids" UUID[],
    "subtotal" BIGINT NOT NULL,
    "discount" BIGINT NOT NULL,
    "tax" BIGINT NOT NULL,
    "total" BIGINT NOT NULL,
    "deposit" BIGINT NOT NULL,
    "document_sha256" TEXT,
    "network_address" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,
    "seal_hash" TEXT NOT NULL,
    "document_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quote_acceptance_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "price_item" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "unit_price" BIGINT NOT NULL,
    "tax_bp" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "price_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_template" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terms_version" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "terms_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "terms_version_id" UUID NOT NULL,
    "record_kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_stage" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" BIGINT NOT NULL DEFAULT 0,
    "invoice_id" UUID,

    CONSTRAINT "billing_stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'invoice',
    "number" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "customer_id" UUID NOT NULL,
    "job_id" UUID,
    "booking_id" UUID,
    "quote_id" UUID,
    "credits_invoice_id" UUID,
    "title" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "prices_include_tax" BOOLEAN NOT NULL,
    "tax_rounding" TEXT NOT NULL,
    "subtotal" BIGINT NOT NULL DEFAULT 0,
    "discount" BIGINT NOT NULL DEFAULT 0,
    "tax" BIGINT NOT NULL DEFAULT 0,
    "total" BIGINT NOT NULL DEFAULT 0,
    "paid" BIGINT NOT NULL DEFAULT 0,
    "credited" BIGINT NOT NULL DEFAULT 0,
    "language" TEXT NOT NULL DEFAULT 'en',
    "due_on" DATE,
    "issued_at" TIMESTAMPTZ(3),
    "issued_by" UUID,
    "settled_at" TIMESTAMPTZ(3),
    "document_id" UUID,
    "document_sha256" TEXT,
    "reminder_step" INTEGER NOT NULL DEFAULT 0,
    "reminder_at" TIMESTAMPTZ(3),
    "reminder_claimed_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice_line" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "unit_price" BIGINT NOT NULL,
    "tax_bp" INTEGER NOT NULL,
    "discount_bp" INTEGER NOT NULL DEFAULT 0,
    "net" BIGINT NOT NULL DEFAULT 0,
    "tax" BIGINT NOT NULL DEFAULT 0,
    "gross" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "invoice_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice_photo" (
    "organization_id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "photo_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "invoice_photo_pkey" PRIMARY KEY ("invoice_id","photo_id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'payment',
    "method" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "paid_on" DATE NOT NULL,
    "reference" TEXT NOT NULL DEFAULT '',
    "receipt_number" INTEGER NOT NULL,
    "provider_key" TEXT,
    "refunds_id" UUID,
    "recorded_by" UUID,
    "document_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_link" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payment_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "record_kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "pages" INTEGER NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_link" (
    "token_hash" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "quote_version_organization_id_idx" ON "quote_version"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_version_quote_id_number_key" ON "quote_version"("quote_id", "number");

-- CreateIndex
CREATE INDEX "quote_line_organization_id_idx" ON "quote_line"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_line_version_id_position_key" ON "quote_line"("version_id", "position");

-- CreateIndex
CREATE INDEX "quote_photo_organization_id_photo_id_idx" ON "quote_photo"("organization_id", "photo_id");

-- CreateIndex
CREATE INDEX "quote_link_organization_id_quote_id_idx" ON "quote_link"("organization_id", "quote_id");

-- CreateIndex
CREATE INDEX "quote_acceptance_organization_id_idx" ON "quote_acceptance"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_acceptance_quote_id_key" ON "quote_acceptance"("quote_id");

-- CreateIndex
CREATE INDEX "price_item_organization_id_name_idx" ON "price_item"("organization_id", "name");

-- CreateIndex
CREATE INDEX "quote_template_organization_id_name_idx" ON "quote_template"("organization_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "terms_version_organization_id_kind_language_number_key" ON "terms_version"("organization_id", "kind", "language", "number");

-- CreateIndex
CREATE INDEX "consent_organization_id_customer_id_idx" ON "consent"("organization_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_customer_id_terms_version_id_record_kind_record_id_key" ON "consent"("customer_id", "terms_version_id", "record_kind", "record_id");

-- CreateIndex
CREATE INDEX "billing_stage_organization_id_job_id_idx" ON "billing_stage"("organization_id", "job_id");

-- CreateIndex
CREATE UNIQUE INDEX "billing_stage_job_id_position_key" ON "billing_stage"("job_id", "position");

-- CreateIndex
CREATE INDEX "invoice_organization_id_state_created_at_idx" ON "invoice"("organization_id", "state", "created_at" DESC);

-- CreateIndex
CREATE INDEX "invoice_organization_id_customer_id_created_at_idx" ON "invoice"("organization_id", "customer_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "invoice_organization_id_job_id_idx" ON "invoice"("organization_id", "job_id");

-- CreateIndex
CREATE INDEX "invoice_organization_id_booking_id_idx" ON "invoice"("organization_id", "booking_id");

-- CreateIndex
CREATE INDEX "invoice_credits_invoice_id_idx" ON "invoice"("credits_invoice_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_organization_id_kind_number_key" ON "invoice"("organization_id", "kind", "number");

-- CreateIndex
CREATE INDEX "invoice_line_organization_id_idx" ON "invoice_line"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_line_invoice_id_position_key" ON "invoice_line"("invoice_id", "position");

-- CreateIndex
CREATE INDEX "invoice_photo_organization_id_photo_id_idx" ON "invoice_photo"("organization_id", "photo_id");

-- CreateIndex
CREATE INDEX "payment_organization_id_invoice_id_idx" ON "payment"("organization_id", "invoice_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_organization_id_receipt_number_key" ON "payment"("organization_id", "receipt_number");

-- CreateIndex
CREATE UNIQUE INDEX "payment_organization_id_provider_key_key" ON "payment"("organization_id", "provider_key");

-- CreateIndex
CREATE INDEX "payment_link_organization_id_invoice_id_idx" ON "payment_link"("organization_id", "invoice_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_link_provider_external_id_key" ON "payment_link"("provider", "external_id");

-- CreateIndex
CREATE INDEX "document_organization_id_record_kind_record_id_created_at_idx" ON "document"("organization_id", "record_kind", "record_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "document_organization_id_customer_id_idx" ON "document"("organization_id", "customer_id");

-- CreateIndex
CREATE INDEX "document_link_organization_id_document_id_idx" ON "document_link"("organization_id", "document_id");

-- CreateIndex
CREATE INDEX "quote_organization_id_job_id_idx" ON "quote"("organization_id", "job_id");

-- CreateIndex
CREATE INDEX "quote_organization_id_extra_of_job_id_idx" ON "quote"("organization_id", "extra_of_job_id");

-- AddForeignKey
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "quote_line" ADD CONSTRAINT "quote_line_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "quote_version"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "quote_photo" ADD CONSTRAINT "quote_photo_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "quote_version"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "quote_link" ADD CONSTRAINT "quote_link_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoice_photo" ADD CONSTRAINT "invoice_photo_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment_link" ADD CONSTRAINT "payment_link_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "document_link" ADD CONSTRAINT "document_link_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---- what can only be so ----
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_rules" CHECK (
  deposit_kind IN ('none', 'percent', 'amount') AND tax_rounding IN ('line', 'rate') AND (sent_at IS NULL OR total >= 0));
ALTER TABLE "quote_acceptance" ADD CONSTRAINT "quote_acceptance_signature" CHECK (
  signature_kind IN ('typed', 'drawn') AND (signature_kind = 'drawn') = (signature_png IS NOT NULL) AND total >= 0);
ALTER TABLE "terms_version" ADD CONSTRAINT "terms_version_kind" CHECK (kind IN ('terms', 'privacy'));
ALTER TABLE "billing_stage" ADD CONSTRAINT "billing_stage_kind" CHECK (kind IN ('percent', 'amount', 'balance') AND value >= 0);
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_rules" CHECK (
  kind IN ('invoice', 'credit-note') AND state IN ('draft', 'issued') AND total >= 0
  AND (state = 'issued') = (number IS NOT NULL) AND (state = 'issued') = (issued_at IS NOT NULL));
ALTER TABLE "payment" ADD CONSTRAINT "payment_rules" CHECK (
  kind IN ('payment', 'refund') AND method IN ('cash', 'card', 'transfer', 'link') AND amount > 0);
ALTER TABLE "payment_link" ADD CONSTRAINT "payment_link_state" CHECK (state IN ('open', 'paid', 'expired'));

-- A version that was sent is what the customer has: no column of it changes any more, nor a line or photo of it.
CREATE FUNCTION keep_sent_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.sent_at IS NOT NULL THEN
    RAISE EXCEPTION 'a quote version that was sent does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_sent BEFORE UPDATE OR DELETE ON quote_version FOR EACH ROW EXECUTE FUNCTION keep_sent_version();

CREATE FUNCTION keep_part_of_sent_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM quote_version v WHERE v.sent_at IS NOT NULL AND v.id IN (
      CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE OLD.version_id END,
      CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE NEW.version_id END)) THEN
    RAISE EXCEPTION 'a quote version that was sent does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_sent BEFORE INSERT OR UPDATE OR DELETE ON quote_line FOR EACH ROW EXECUTE FUNCTION keep_part_of_sent_version();
CREATE TRIGGER keep_sent BEFORE INSERT OR UPDATE OR DELETE ON quote_photo FOR EACH ROW EXECUTE FUNCTION keep_part_of_sent_version();

-- Of an issued invoice only what was paid or credited and its reminders move on, and its document is set once.
CREATE FUNCTION keep_issued_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  moves text[] := ARRAY['paid', 'credited', 'settled_at', 'reminder_step', 'reminder_at', 'reminder_claimed_until', 'updated_at'];
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
CREATE TRIGGER keep_issued BEFORE UPDATE OR DELETE ON invoice FOR EACH ROW EXECUTE FUNCTION keep_issued_invoice();

CREATE FUNCTION keep_part_of_issued_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM invoice i WHERE i.issued_at IS NOT NULL AND i.id IN (
      CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE OLD.invoice_id END,
      CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE NEW.invoice_id END)) THEN
    RAISE EXCEPTION 'an issued invoice does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_issued BEFORE INSERT OR UPDATE OR DELETE ON invoice_line FOR EACH ROW EXECUTE FUNCTION keep_part_of_issued_invoice();
CREATE TRIGGER keep_issued BEFORE INSERT OR UPDATE OR DELETE ON invoice_photo FOR EACH ROW EXECUTE FUNCTION keep_part_of_issued_invoice();

-- ---- tenants ----
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['quote_version', 'quote_line', 'quote_photo', 'quote_link', 'quote_acceptance', 'price_item',
    'quote_template', 'terms_version', 'consent', 'billing_stage', 'invoice', 'invoice_line', 'invoice_photo', 'payment',
    'payment_link', 'document', 'document_link']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)'
      ' WITH CHECK (organization_id = NULLIF(current_setting(''docket.organization'', true), '''')::uuid)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO docket_app', name);
  END LOOP;
END $$;
-- Written once.
REVOKE UPDATE, DELETE ON quote_acceptance, terms_version, consent, payment, document, document_link, quote_link FROM docket_app;
GRANT UPDATE (document_id) ON quote_acceptance, payment TO docket_app;
GRANT UPDATE (expires_at, revoked_at) ON document_link, quote_link TO docket_app;

-- ---- the routes across organizations ----
GRANT SELECT ON quote_link, document_link, payment_link TO docket_router;
CREATE POLICY router ON quote_link TO docket_router USING (true);
CREATE POLICY router ON document_link TO docket_router USING (true);
CREATE POLICY router ON payment_link TO docket_router USING (true);

-- Whose quote an address is; only by the hash of what stands in it.
CREATE FUNCTION docket_quote_link(p_token_hash text)
RETURNS TABLE (organization_id uuid, quote_id uuid, version_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.organization_id, l.quote_id, l.version_id FROM quote_link l WHERE l.token_hash = p_token_hash
$$;

CREATE FUNCTION docket_document_link(p_token_hash text)
RETURNS TABLE (organization_id uuid, document_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.organization_id, l.document_id FROM document_link l WHERE l.token_hash = p_token_hash
$$;

-- Whose invoice a page of a payment provider's is about.
CREATE FUNCTION docket_payment_link(p_provider text, p_external_id text)
RETURNS TABLE (organization_id uuid, payment_link_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.organization_id, l.id FROM payment_link l WHERE l.provider = p_provider AND l.external_id = p_external_id
$$;

GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_quote_link(text) OWNER TO docket_router;
ALTER FUNCTION docket_document_link(text) OWNER TO docket_router;
ALTER FUNCTION docket_payment_link(text, text) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_quote_link(text), docket_document_link(text), docket_payment_link(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_quote_link(text), docket_document_link(text), docket_payment_link(text, text) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
