CREATE INDEX slack_card_failed ON slack_card (organization_id) WHERE state = 'failed';
