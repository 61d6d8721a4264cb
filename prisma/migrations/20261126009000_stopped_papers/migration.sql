-- A paper that would have shown a passcode is something wrong, until it was made without one or the passcode is gone.
CREATE OR REPLACE FUNCTION docket_troubles()
RETURNS TABLE (organization_id uuid, kind text, subject text, items bigint, detail text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH ours AS (SELECT DISTINCT w.organization_id AS id FROM slack_workspace w WHERE w.removed_at IS NULL)
  SELECT d.organization_id, 'deliveries-parked', '', count(*), NULL::text
  FROM delivery d JOIN ours o ON o.id = d.organization_id WHERE d.state = 'parked' GROUP BY d.organization_id
  UNION ALL
  SELECT p.organization_id, 'photos-failed', to_char(p.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'), count(*), NULL
  FROM photo p JOIN ours o ON o.id = p.organization_id
  WHERE p.state = 'failed' AND p.archived_at IS NULL AND p.created_at > now() - interval '7 days' GROUP BY 1, 3
  UNION ALL
  SELECT l.organization_id, 'photos-held', l.record_id::text, count(*), min(j.number)::text
  FROM photo_place l JOIN ours o ON o.id = l.organization_id JOIN photo p ON p.id = l.photo_id
    LEFT JOIN job j ON j.id = l.record_id
  WHERE l.held AND p.archived_at IS NULL GROUP BY l.organization_id, l.record_id
  UNION ALL
  SELECT i.organization_id, 'messages-stuck', i.channel, count(*), NULL
  FROM outbox_item i JOIN ours o ON o.id = i.organization_id
  WHERE i.state = 'waiting' AND i.created_at < now() - interval '15 minutes' GROUP BY i.organization_id, i.channel
  UNION ALL
  SELECT i.organization_id, 'messages-failed', to_char(i.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'), count(*), NULL
  FROM outbox_item i JOIN ours o ON o.id = i.organization_id
  WHERE i.state IN ('failed', 'stopped') AND i.message_id IS NOT NULL AND i.created_at > now() - interval '7 days' GROUP BY 1, 3
  UNION ALL
  SELECT w.organization_id, 'slack-workspace', w.team_id, 1, concat_ws(' ', w.problem->>'code', w.problem->>'detail')
  FROM slack_workspace w WHERE w.removed_at IS NULL AND w.problem IS NOT NULL
  UNION ALL
  SELECT c.organization_id, 'slack-channel', c.team_id || '/' || c.channel_id, count(*), max(c.failure)
  FROM slack_card c JOIN slack_workspace w ON w.team_id = c.team_id AND w.removed_at IS NULL
    JOIN slack_channel h ON h.team_id = c.team_id AND h.channel_id = c.channel_id AND h.purpose = 'cards'
  WHERE c.state = 'failed' GROUP BY c.organization_id, c.team_id, c.channel_id
  UNION ALL
  SELECT a.organization_id, 'document-stopped', a.record_id::text || '/' || (a.content->>'kind'), 1,
    concat_ws('|', a.content->>'kind', COALESCE('J-' || j.number, 'Q-' || q.number, 'INV-' || i.number, ''),
      (SELECT string_agg(place, ', ') FROM jsonb_array_elements_text(a.content->'places') AS place))
  FROM activity a JOIN ours o ON o.id = a.organization_id
    LEFT JOIN job j ON a.record_kind = 'job' AND j.id = a.record_id
    LEFT JOIN quote q ON a.record_kind = 'quote' AND q.id = a.record_id
    LEFT JOIN invoice i ON a.record_kind = 'invoice' AND i.id = a.record_id
  WHERE a.type = 'document.stopped' AND a.at > now() - interval '7 days'
    AND NOT EXISTS (SELECT FROM activity later
      WHERE later.organization_id = a.organization_id AND later.record_kind = a.record_kind
        AND later.record_id = a.record_id AND later.sequence > a.sequence
        AND (later.type IN ('document.kept', 'document.sent', 'quote.sent', 'secret.destroyed', 'secret.restored')
          OR later.type = 'document.stopped' AND later.content->>'kind' = a.content->>'kind'))
$$;
