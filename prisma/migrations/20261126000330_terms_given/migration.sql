-- Beside what customers agreed to: which version of the privacy statement the bot's greeting gave them.
ALTER TABLE "consent" ADD COLUMN "how" TEXT NOT NULL DEFAULT 'agreed';
ALTER TABLE "consent" ADD CONSTRAINT "consent_how" CHECK (how IN ('agreed', 'given'));
