-- What a message said before it was edited, a button below an outgoing text, and customers who turned out to be one.
CREATE TABLE "message_version" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "message_id" UUID NOT NULL,
  "text" TEXT NOT NULL,
  "said_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "message_version_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "message_version_message_id_said_at_key" ON "message_version"("message_id", "said_at");
CREATE INDEX "message_version_organization_id_message_id_idx" ON "message_version"("organization_id", "message_id");

ALTER TABLE "message_version" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "message_version"
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "message_version" TO docket_app;

ALTER TABLE "outbox_item" ADD COLUMN "button" JSONB;
ALTER TABLE "customer" ADD COLUMN "joined_into" UUID;
ALTER TABLE "customer" ADD CONSTRAINT customer_joined_elsewhere CHECK (joined_into <> id);
