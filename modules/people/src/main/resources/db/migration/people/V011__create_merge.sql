create table people_merge (
  id bigint not null auto_increment,
  kept_id bigint not null,
  merged_id bigint not null,
  kept_before varbinary(8029) not null,
  kept_after varbinary(8029) not null,
  station_before bigint not null,
  number_moved bit not null,
  reason varbinary(929) not null,
  merged_by bigint not null,
  merged_at datetime(6) not null,
  parted_by bigint,
  parted_at datetime(6),
  parted_reason varbinary(929),
  version integer not null,
  primary key (id),
  key people_merge_kept (kept_id, id),
  key people_merge_merged (merged_id, id)
) engine = InnoDB default charset = utf8mb4;
