-- A tax rate may have three decimals of a percent, such as 8.875 %: basis points with one decimal. Whole ones stay the
-- numbers they were, so that what was sealed with them is verified as before.
ALTER TABLE "quote_line" ALTER COLUMN "tax_bp" SET DATA TYPE DOUBLE PRECISION;
ALTER TABLE "price_item" ALTER COLUMN "tax_bp" SET DATA TYPE DOUBLE PRECISION;
ALTER TABLE "invoice_line" ALTER COLUMN "tax_bp" SET DATA TYPE DOUBLE PRECISION;
ALTER TABLE "quote_line" ADD CONSTRAINT "quote_line_tax" CHECK (tax_bp >= 0 AND tax_bp <= 10000);
ALTER TABLE "price_item" ADD CONSTRAINT "price_item_tax" CHECK (tax_bp >= 0 AND tax_bp <= 10000);
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_tax" CHECK (tax_bp >= 0 AND tax_bp <= 10000);
