-- Parts of a picture that its renditions do not show, as [{ x, y, width, height }] in fractions of it; the original stays whole.
ALTER TABLE "blob" ADD COLUMN "covers" JSONB NOT NULL DEFAULT '[]';
GRANT UPDATE (covers) ON blob TO docket_app;
