-- Second factors and passkeys. Global like the other tables of sign-in: a person may work for several organizations.
ALTER TABLE "auth_user" ADD COLUMN "two_factor_enabled" BOOLEAN DEFAULT false;

CREATE TABLE "auth_two_factor" (
  "id" TEXT NOT NULL,
  "user_id" TEXT NOT NULL,
  "secret" TEXT NOT NULL,
  "backup_codes" TEXT NOT NULL,
  "verified" BOOLEAN DEFAULT true,
  "failed_verification_count" INTEGER DEFAULT 0,
  "locked_until" TIMESTAMPTZ(3),
  CONSTRAINT "auth_two_factor_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "auth_two_factor_user_id_key" ON "auth_two_factor"("user_id");

CREATE TABLE "auth_used_code" (
  "user_id" TEXT NOT NULL,
  "code_hash" TEXT NOT NULL,
  "used_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "auth_used_code_pkey" PRIMARY KEY ("user_id", "code_hash")
);

CREATE TABLE "auth_passkey" (
  "id" TEXT NOT NULL,
  "name" TEXT,
  "public_key" TEXT NOT NULL,
  "user_id" TEXT NOT NULL,
  "credential_id" TEXT NOT NULL,
  "counter" INTEGER NOT NULL,
  "device_type" TEXT NOT NULL,
  "backed_up" BOOLEAN NOT NULL,
  "transports" TEXT,
  "aaguid" TEXT,
  "created_at" TIMESTAMPTZ(3),
  CONSTRAINT "auth_passkey_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "auth_passkey_credential_id_key" ON "auth_passkey"("credential_id");
CREATE INDEX "auth_passkey_user_id_idx" ON "auth_passkey"("user_id");

ALTER TABLE "auth_two_factor" ADD CONSTRAINT "auth_two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "auth_used_code" ADD CONSTRAINT "auth_used_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "auth_passkey" ADD CONSTRAINT "auth_passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
GRANT SELECT, INSERT, UPDATE, DELETE ON "auth_two_factor", "auth_used_code", "auth_passkey" TO docket_app;

-- An invitation is its member's row until somebody joins: the hash of its link, how long it is good, whether it was mailed.
ALTER TABLE "member"
  ADD COLUMN "invite_hash" TEXT,
  ADD COLUMN "invited_until" TIMESTAMPTZ(3),
  ADD COLUMN "invite_mailed" BOOLEAN NOT NULL DEFAULT false;

-- Their results grow by a column, which CREATE OR REPLACE cannot do.
DROP FUNCTION docket_memberships(text);
CREATE FUNCTION docket_memberships(p_user text)
RETURNS TABLE (member_id uuid, organization_id uuid, organization_name text, role text, member_name text, needs_second_factor boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.organization_id, o.name, m.role, m.name, COALESCE((o.settings->>'requireSecondFactor')::boolean, false)
  FROM member m JOIN organization o ON o.id = m.organization_id
  WHERE m.user_id = p_user AND m.deactivated_at IS NULL ORDER BY o.name, o.id
$$;
DROP FUNCTION docket_invitations(text);
CREATE FUNCTION docket_invitations(p_email text)
RETURNS TABLE (member_id uuid, organization_id uuid, invited_until timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.organization_id, m.invited_until FROM member m
  WHERE m.email = lower(p_email) AND m.user_id IS NULL AND m.deactivated_at IS NULL
$$;
GRANT CREATE ON SCHEMA public TO docket_router;
ALTER FUNCTION docket_memberships(text) OWNER TO docket_router;
ALTER FUNCTION docket_invitations(text) OWNER TO docket_router;
REVOKE ALL ON FUNCTION docket_memberships(text), docket_invitations(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION docket_memberships(text), docket_invitations(text) TO docket_app;
REVOKE CREATE ON SCHEMA public FROM docket_router;
