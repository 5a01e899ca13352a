create table platform_time_limit_step (
  id bigint not null auto_increment,
  limit_id bigint not null,
  kind varchar(40) not null comment 'PAUSE or EXTENSION',
  from_day date comment 'first day of a pause',
  until_day date comment 'last day of a pause, null while it lasts',
  reason varchar(200) not null,
  asked_by bigint not null,
  asked_at datetime(6) not null,
  decided_by bigint,
  decided_at datetime(6),
  granted bit,
  open_limit bigint comment 'limit_id while the pause lasts or the extension waits for its decision',
  version integer not null,
  primary key (id),
  unique key platform_time_limit_step_open (open_limit, kind),
  key platform_time_limit_step_limit (limit_id, id),
  constraint platform_time_limit_step_fk foreign key (limit_id) references platform_time_limit (id)
) engine = InnoDB default charset = utf8mb4;
