-- Lists of invoices go by their ids, which are made in the order of time.
CREATE INDEX "invoice_organization_id_id_idx" ON "invoice"("organization_id", "id" DESC);
