-- What is written on photos is read; what is left of that is a state and suggestions from labels.
-- Every photo that is there is due once; later ones are when they are stored.
ALTER TABLE "photo"
  ADD COLUMN "screening" TEXT NOT NULL DEFAULT 'not-screened',
  ADD COLUMN "screening_due_at" TIMESTAMPTZ(3) DEFAULT now(),
  ADD COLUMN "screening_claimed_until" TIMESTAMPTZ(3),
  ADD COLUMN "screening_attempts" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "screening_failure" TEXT,
  ADD COLUMN "released_at" TIMESTAMPTZ(3),
  ADD COLUMN "released_by" UUID;
ALTER TABLE "photo" ALTER COLUMN "screening_due_at" DROP DEFAULT;
ALTER TABLE "photo" ADD CONSTRAINT photo_screening CHECK (screening IN ('not-screened', 'clear', 'passcode-seen', 'failed'));
ALTER TABLE "photo" ADD CONSTRAINT photo_released CHECK ((released_at IS NULL) = (released_by IS NULL));
CREATE INDEX photo_screening_due ON photo (id DESC) WHERE screening_due_at IS NOT NULL;

CREATE TABLE "photo_suggestion" (
  "id" UUID NOT NULL,
  "organization_id" UUID NOT NULL,
  "photo_id" UUID NOT NULL,
  "field" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "sureness" DOUBLE PRECISION NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'suggested',
  "decided_by" UUID,
  "decided_at" TIMESTAMPTZ(3),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "photo_suggestion_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "photo_suggestion_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT photo_suggestion_state CHECK (state IN ('suggested', 'accepted', 'dismissed'))
);
CREATE UNIQUE INDEX "photo_suggestion_photo_id_field_key" ON "photo_suggestion"("photo_id", "field");
CREATE INDEX "photo_suggestion_organization_id_idx" ON "photo_suggestion"("organization_id");
ALTER TABLE photo_suggestion ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON photo_suggestion
  USING (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid)
  WITH CHECK (organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON photo_suggestion TO docket_app;

-- The newest first: a fresh photo waits for nothing that was there before it.
CREATE FUNCTION docket_claim_screenings(p_limit int, p_lease interval)
RETURNS TABLE (id uuid, organization_id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE photo p SET screening_claimed_until = now() + p_lease, screening_attempts = p.screening_attempts + 1
  FROM (SELECT c.id FROM photo c
        WHERE c.screening_due_at <= now() AND c.state = 'stored' AND c.kind = 'photo'
          AND (c.screening_claimed_until IS NULL OR c.screening_claimed_until < now())
        ORDER BY c.id DESC LIMIT p_limit FOR UPDATE SKIP LOCKED) due
  WHERE p.id = due.id RETURNING p.id, p.organization_id
$$;
GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_claim_screenings(int, interval) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_claim_screenings(int, interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_claim_screenings(int, interval) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
