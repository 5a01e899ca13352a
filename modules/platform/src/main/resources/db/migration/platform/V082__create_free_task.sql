create table platform_free_task (
  id bigint not null auto_increment,
  title varchar(60) not null comment 'nothing personal',
  due_on date,
  owner_id bigint not null,
  giver_id bigint not null,
  given_at datetime(6) not null,
  status varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  returned_by bigint,
  returned_reason varchar(200),
  done_at datetime(6),
  station_id bigint not null,
  unit_id bigint not null,
  version integer not null,
  primary key (id),
  key platform_free_task_owner (owner_id, done_at, id),
  key platform_free_task_giver (giver_id, done_at, id)
) engine = InnoDB default charset = utf8mb4;
