-- Tells listening processes, at commit, which parts of whose pages changed: the organization's id, then topics, parted
-- by spaces. Names only, never content: whoever is told asks again, and is answered by what they may see.
CREATE FUNCTION live_notice(p_organization uuid, p_kind text, p_record uuid) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE topics text;
BEGIN
  SELECT string_agg(topic, ' ' ORDER BY topic) INTO topics FROM (
    -- A conversation, and the record that it hangs on.
    SELECT 'inbox' AS topic WHERE p_kind = 'conversation'
    UNION ALL SELECT 'conversation-' || p_record WHERE p_kind = 'conversation'
    UNION ALL SELECT 'job-' || j.number FROM conversation c JOIN job j ON j.id = c.record_id
      WHERE p_kind = 'conversation' AND c.id = p_record AND c.record_kind = 'job'
    UNION ALL SELECT 'quote-' || q.number FROM conversation c JOIN quote q ON q.id = c.record_id
      WHERE p_kind = 'conversation' AND c.id = p_record AND c.record_kind = 'quote'
    -- A record, and the conversations that hang on it.
    UNION ALL SELECT 'job-' || j.number FROM job j WHERE p_kind = 'job' AND j.id = p_record
    UNION ALL SELECT 'quote-' || q.number FROM quote q WHERE p_kind = 'quote' AND q.id = p_record
    UNION ALL (SELECT 'conversation-' || c.id FROM conversation c
      WHERE p_kind IN ('job', 'quote') AND c.organization_id = p_organization
        AND c.record_kind = p_kind AND c.record_id = p_record
      ORDER BY c.last_message_at DESC LIMIT 5)
  ) AS touched;
  IF topics IS NOT NULL THEN
    PERFORM pg_notify('docket_live', p_organization || ' ' || topics);
  END IF;
END $$;

-- Every change of a record passes through its feed.
CREATE FUNCTION live_notice_of_activity() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM live_notice(NEW.organization_id, NEW.record_kind, NEW.record_id);
  RETURN NULL;
END $$;

CREATE TRIGGER live_notice AFTER INSERT ON activity
  FOR EACH ROW EXECUTE FUNCTION live_notice_of_activity();

-- What became of an outgoing message is shown beside it, and is not in the feed.
CREATE FUNCTION live_notice_of_outbox() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM live_notice(m.organization_id, 'conversation', m.conversation_id) FROM message m WHERE m.id = NEW.message_id;
  RETURN NULL;
END $$;

CREATE TRIGGER live_notice AFTER UPDATE OF state ON outbox_item
  FOR EACH ROW WHEN (NEW.message_id IS NOT NULL AND NEW.state IS DISTINCT FROM OLD.state)
  EXECUTE FUNCTION live_notice_of_outbox();
