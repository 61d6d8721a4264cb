-- What e-mail has and a text has not: a subject, and documents that go along, read when it leaves.
ALTER TABLE "outbox_item"
  ADD COLUMN "subject" TEXT,
  ADD COLUMN "document_ids" UUID[] DEFAULT ARRAY[]::UUID[];
