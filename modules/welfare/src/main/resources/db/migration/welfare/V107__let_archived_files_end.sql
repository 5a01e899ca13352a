alter table welfare_child_file
  add column kept_until date comment 'until when its contents are kept beyond the usual',
  add column kept_for varbinary(2029),
  add column kept_by bigint,
  add column kept_at datetime(6),
  add column emptied_at datetime(6) comment 'when its contents were deleted',
  algorithm = instant;
