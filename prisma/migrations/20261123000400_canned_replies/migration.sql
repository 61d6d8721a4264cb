-- CreateTable
CREATE TABLE "canned_reply" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "shipped" TEXT,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "canned_reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "canned_reply_organization_id_shipped_key" ON "canned_reply"("organization_id", "shipped");

GRANT SELECT, INSERT, UPDATE ON canned_reply TO docket_app;
ALTER TABLE canned_reply ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON canned_reply
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
