-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "emergency_phone" TEXT,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phone_number" (
    "number" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "messaging_service_sid" TEXT,
    "reconciled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "phone_number_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "counter" (
    "organization_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("organization_id","kind")
);

-- CreateTable
CREATE TABLE "auth_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,
    "active_organization_id" TEXT,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_apikey" (
    "id" TEXT NOT NULL,
    "config_id" TEXT NOT NULL DEFAULT 'default',
    "name" TEXT,
    "start" TEXT,
    "prefix" TEXT,
    "key" TEXT NOT NULL,
    "reference_id" TEXT NOT NULL,
    "refill_interval" INTEGER,
    "refill_amount" INTEGER,
    "last_refill_at" TIMESTAMPTZ(3),
    "enabled" BOOLEAN DEFAULT true,
    "rate_limit_enabled" BOOLEAN DEFAULT true,
    "rate_limit_time_window" INTEGER,
    "rate_limit_max" INTEGER,
    "request_count" INTEGER DEFAULT 0,
    "remaining" INTEGER,
    "last_request" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "permissions" TEXT,
    "metadata" TEXT,

    CONSTRAINT "auth_apikey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT,
    "language" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_identity" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "opted_out_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'received',
    "sealed_payload" BYTEA,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_until" TIMESTAMPTZ(3),
    "failure" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "our_address" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "handled_by" TEXT NOT NULL DEFAULT 'bot',
    "member_id" UUID,
    "record_kind" TEXT,
    "record_id" UUID,
    "asked" JSONB NOT NULL DEFAULT '[]',
    "intake" JSONB NOT NULL DEFAULT '{}',
    "greeted_at" TIMESTAMPTZ(3),
    "hand_over_reason" TEXT,
    "unread" BOOLEAN NOT NULL DEFAULT true,
    "reply_due_at" TIMESTAMPTZ(3),
    "reply_claimed_until" TIMESTAMPTZ(3),
    "reply_attempts" INTEGER NOT NULL DEFAULT 0,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "direction" TEXT NOT NULL,
    "author_kind" TEXT NOT NULL,
    "author_id" UUID,
    "channel" TEXT NOT NULL,
    "external_id" TEXT,
    "text" TEXT NOT NULL,
    "asked" TEXT,
    "photos" INTEGER NOT NULL DEFAULT 0,
    "understood" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sureness" DOUBLE PRECISION NOT NULL,
    "message_id" UUID,
    "member_id" UUID,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_set" (
    "organization_id" UUID NOT NULL,
    "trade" TEXT NOT NULL,
    "opens" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_set_pkey" PRIMARY KEY ("organization_id","trade")
);

-- CreateTable
CREATE TABLE "secret" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "customer_id" UUID,
    "record_kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sureness" TEXT NOT NULL,
    "sealed" BYTEA,
    "key_version" TEXT,
    "long" BOOLEAN NOT NULL,
    "message_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "secret_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blob" (
    "organization_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "format" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "placeholder" TEXT,
    "captured_at" TIMESTAMPTZ(3),
    "device" TEXT,
    "damaged" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "state" TEXT NOT NULL DEFAULT 'fetched',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blob_pkey" PRIMARY KEY ("organization_id","sha256")
);

-- CreateTable
CREATE TABLE "rendition" (
    "organization_id" UUID NOT NULL,
    "blob_sha256" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,

    CONSTRAINT "rendition_pkey" PRIMARY KEY ("organization_id","blob_sha256","kind")
);

-- CreateTable
CREATE TABLE "photo" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "source_key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_url" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'photo',
    "state" TEXT NOT NULL DEFAULT 'expected',
    "failure" TEXT,
    "sha256" TEXT,
    "filename" TEXT,
    "announced_type" TEXT,
    "uploader_kind" TEXT NOT NULL,
    "uploader_id" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_until" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stored_at" TIMESTAMPTZ(3),

    CONSTRAINT "photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "photo_place" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "photo_id" UUID NOT NULL,
    "record_kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "message_id" UUID,
    "held" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "photo_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pipeline" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "standard" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "pipeline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "pipeline_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "customer_id" UUID NOT NULL,
    "pipeline_id" UUID NOT NULL,
    "stage_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "owner_id" UUID,
    "quote_id" UUID,
    "follows_job_id" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_assignee" (
    "organization_id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_assignee_pkey" PRIMARY KEY ("job_id","member_id")
);

-- CreateTable
CREATE TABLE "quote" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "customer_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'requested',
    "owner_id" UUID,
    "job_id" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_head" (
    "organization_id" UUID NOT NULL,
    "record_kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "activity_head_pkey" PRIMARY KEY ("organization_id","record_kind","record_id")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "record_kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "content" JSONB,
    "salt" TEXT,
    "content_hash" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reacted_at" TIMESTAMPTZ(3),
    "claimed_until" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_item" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "thread" TEXT NOT NULL,
    "from_address" TEXT,
    "to_address" TEXT NOT NULL,
    "customer_id" UUID,
    "message_id" UUID,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "external_id" TEXT,
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "unsure" BOOLEAN NOT NULL DEFAULT false,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_organization_id_email_key" ON "member"("organization_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "member_organization_id_user_id_key" ON "member"("organization_id", "user_id");

-- CreateIndex
CREATE INDEX "phone_number_organization_id_idx" ON "phone_number"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_user_email_key" ON "auth_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");

-- CreateIndex
CREATE INDEX "auth_apikey_key_idx" ON "auth_apikey"("key");

-- CreateIndex
CREATE INDEX "auth_apikey_reference_id_idx" ON "auth_apikey"("reference_id");

-- CreateIndex
CREATE INDEX "customer_organization_id_created_at_idx" ON "customer"("organization_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "customer_identity_customer_id_idx" ON "customer_identity"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_identity_organization_id_channel_address_key" ON "customer_identity"("organization_id", "channel", "address");

-- CreateIndex
CREATE INDEX "delivery_organization_id_state_received_at_idx" ON "delivery"("organization_id", "state", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_organization_id_channel_external_id_key" ON "delivery"("organization_id", "channel", "external_id");

-- CreateIndex
CREATE INDEX "conversation_organization_id_state_last_message_at_idx" ON "conversation"("organization_id", "state", "last_message_at" DESC);

-- CreateIndex
CREATE INDEX "conversation_organization_id_customer_id_last_message_at_idx" ON "conversation"("organization_id", "customer_id", "last_message_at" DESC);

-- CreateIndex
CREATE INDEX "conversation_organization_id_record_kind_record_id_idx" ON "conversation"("organization_id", "record_kind", "record_id");

-- CreateIndex
CREATE INDEX "message_organization_id_conversation_id_created_at_idx" ON "message"("organization_id", "conversation_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "message_organization_id_channel_external_id_key" ON "message"("organization_id", "channel", "external_id");

-- CreateIndex
CREATE INDEX "fact_organization_id_conversation_id_field_idx" ON "fact"("organization_id", "conversation_id", "field");

-- CreateIndex
CREATE INDEX "secret_organization_id_record_kind_record_id_idx" ON "secret"("organization_id", "record_kind", "record_id");

-- CreateIndex
CREATE INDEX "secret_organization_id_customer_id_idx" ON "secret"("organization_id", "customer_id");

-- CreateIndex
CREATE INDEX "photo_organization_id_sha256_idx" ON "photo"("organization_id", "sha256");

-- CreateIndex
CREATE INDEX "photo_organization_id_created_at_idx" ON "photo"("organization_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "photo_organization_id_source_key_key" ON "photo"("organization_id", "source_key");

-- CreateIndex
CREATE INDEX "photo_place_organization_id_record_kind_record_id_created_a_idx" ON "photo_place"("organization_id", "record_kind", "record_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "photo_place_photo_id_record_kind_record_id_key" ON "photo_place"("photo_id", "record_kind", "record_id");

-- CreateIndex
CREATE INDEX "pipeline_organization_id_idx" ON "pipeline"("organization_id");

-- CreateIndex
CREATE INDEX "stage_organization_id_pipeline_id_position_idx" ON "stage"("organization_id", "pipeline_id", "position");

-- CreateIndex
CREATE INDEX "job_organization_id_state_created_at_idx" ON "job"("organization_id", "state", "created_at" DESC);

-- CreateIndex
CREATE INDEX "job_organization_id_customer_id_idx" ON "job"("organization_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_organization_id_number_key" ON "job"("organization_id", "number");

-- CreateIndex
CREATE INDEX "job_assignee_organization_id_member_id_idx" ON "job_assignee"("organization_id", "member_id");

-- CreateIndex
CREATE INDEX "quote_organization_id_state_created_at_idx" ON "quote"("organization_id", "state", "created_at" DESC);

-- CreateIndex
CREATE INDEX "quote_organization_id_customer_id_idx" ON "quote"("organization_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_organization_id_number_key" ON "quote"("organization_id", "number");

-- CreateIndex
CREATE INDEX "activity_organization_id_at_idx" ON "activity"("organization_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "activity_organization_id_record_kind_record_id_sequence_key" ON "activity"("organization_id", "record_kind", "record_id", "sequence");

-- CreateIndex
CREATE INDEX "outbox_item_organization_id_channel_external_id_idx" ON "outbox_item"("organization_id", "channel", "external_id");

-- CreateIndex
CREATE INDEX "outbox_item_message_id_idx" ON "outbox_item"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_item_organization_id_dedupe_key_key" ON "outbox_item"("organization_id", "dedupe_key");

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "phone_number" ADD CONSTRAINT "phone_number_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer" ADD CONSTRAINT "customer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "customer_identity" ADD CONSTRAINT "customer_identity_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "question_set" ADD CONSTRAINT "question_set_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "photo" ADD CONSTRAINT "photo_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "photo_place" ADD CONSTRAINT "photo_place_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pipeline" ADD CONSTRAINT "pipeline_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stage" ADD CONSTRAINT "stage_pipeline_id_fkey" FOREIGN KEY ("pipeline_id") REFERENCES "pipeline"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_stage_id_fkey" FOREIGN KEY ("stage_id") REFERENCES "stage"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "job_assignee" ADD CONSTRAINT "job_assignee_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "job"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "job_assignee" ADD CONSTRAINT "job_assignee_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
