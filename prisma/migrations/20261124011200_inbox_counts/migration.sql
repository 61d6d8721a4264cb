-- What a member has of the inbox, without reading what others have.
CREATE INDEX conversation_mine ON conversation (organization_id, member_id, last_message_at DESC, id DESC)
  WHERE state = 'open' AND member_id IS NOT NULL;
