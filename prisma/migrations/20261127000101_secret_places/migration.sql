-- What members type and the door takes out can be put back: where it stood, who typed it, and what turned out to be none.
ALTER TABLE "secret" ADD COLUMN "typed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "cleared" BYTEA;

-- Only of what was taken back; whatever is live or destroyed has no second seal.
ALTER TABLE "secret" ADD CONSTRAINT "secret_cleared" CHECK (cleared IS NULL OR sureness = 'not-a-secret');

CREATE TABLE "secret_place" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "secret_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "secret_place_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "secret_place_organization_id_secret_id_idx" ON "secret_place"("organization_id", "secret_id");
ALTER TABLE "secret_place" ADD CONSTRAINT "secret_place_secret_id_fkey" FOREIGN KEY ("secret_id") REFERENCES "secret"("id")
  ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE secret_place ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON secret_place
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON secret_place TO docket_app;
