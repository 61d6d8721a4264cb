-- Which line of an invoice a line of a credit note takes back: together they never take back more than it came to.
ALTER TABLE "invoice_line" ADD COLUMN "credits_line_id" UUID;
CREATE INDEX "invoice_line_credits_line_id_idx" ON "invoice_line"("credits_line_id");
