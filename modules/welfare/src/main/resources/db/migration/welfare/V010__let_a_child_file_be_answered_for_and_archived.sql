alter table welfare_child_file
  add column status varchar(40) character set utf8mb4 collate utf8mb4_bin not null default 'OPEN',
  add column officer bigint comment 'who answers for the file',
  add column restricted bit not null default 0 comment 'opened by approval only, also within the area',
  add column moved_at datetime(6) comment 'moved here and not yet taken over',
  add column archived_at datetime(6),
  add column archived_by bigint,
  add column archived_reason varbinary(2029),
  add column look_on date comment 'first day on which time alone may bring something to do',
  add key welfare_child_file_status (status, opened_at, id),
  add key welfare_child_file_station_status (station_id, status, opened_at, id),
  add key welfare_child_file_unit_status (unit_id, status, opened_at, id),
  add key welfare_child_file_officer (officer, id),
  add key welfare_child_file_look (look_on, id);
