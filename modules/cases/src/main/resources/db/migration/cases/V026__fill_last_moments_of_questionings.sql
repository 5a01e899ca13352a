update cases_questioning set
  due_at = timestampadd(hour, case ground when 'USUAL' then 8 when 'MANY_PERSONS_OR_IDENTITY_UNKNOWN' then 12 else 24 end, arrived_at),
  amber_at = timestampadd(hour, case ground when 'USUAL' then 6 when 'MANY_PERSONS_OR_IDENTITY_UNKNOWN' then 9 else 18 end, arrived_at);
