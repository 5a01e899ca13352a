alter table welfare_visit
  add column withdrawn_at datetime(6) comment 'from when on it counts nowhere, as one that was written into the wrong file',
  add column withdrawn_by bigint,
  add column withdrawn_reason varbinary(2029),
  algorithm = instant;
