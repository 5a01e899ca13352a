create table platform_task_giving (
  id bigint not null auto_increment,
  task_id bigint not null,
  from_user bigint not null,
  to_user bigint not null,
  reason varchar(200) not null,
  given_by bigint not null,
  given_at datetime(6) not null,
  primary key (id),
  key platform_task_giving_task (task_id, id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
