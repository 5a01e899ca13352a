create table platform_deputy (
  id bigint not null auto_increment,
  user_id bigint not null comment 'who is absent',
  deputy_id bigint not null,
  from_day date not null,
  until_day date not null,
  reason varchar(100) not null,
  created_by bigint not null,
  created_at datetime(6) not null,
  revoked_at datetime(6),
  version integer not null,
  primary key (id),
  key platform_deputy_deputy (deputy_id, until_day),
  key platform_deputy_user (user_id, until_day)
) engine = InnoDB default charset = utf8mb4;
