-- What the board asks for: whose jobs they are, and which are due.
CREATE INDEX "job_organization_id_owner_id_idx" ON "job"("organization_id", "owner_id");
CREATE INDEX "job_organization_id_state_due_at_idx" ON "job"("organization_id", "state", "due_at");
