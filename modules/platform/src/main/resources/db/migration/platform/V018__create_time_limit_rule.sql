create table platform_time_limit_rule (
  id bigint not null auto_increment,
  kind varchar(40) not null,
  valid_from date not null comment 'events from this day on; the version in force on the day of the event counts',
  unit varchar(40) not null,
  amount integer not null,
  rolls_over bit not null,
  restricts_liberty bit not null,
  pausable bit not null,
  extensions integer not null comment 'how often it may be extended',
  extension_amount integer not null,
  source varchar(200) not null,
  created_by bigint not null,
  created_at datetime(6) not null,
  primary key (id),
  unique key platform_time_limit_rule_kind (kind, valid_from)
) engine = InnoDB default charset = utf8mb4;
