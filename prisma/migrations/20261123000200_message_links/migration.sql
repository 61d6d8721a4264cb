-- Why a customer's message is where it is: the evidence, and who decided. On the message's own row, so it falls
-- under that table's row-level security and costs no row of its own.
ALTER TABLE "message" ADD COLUMN "link" JSONB;
