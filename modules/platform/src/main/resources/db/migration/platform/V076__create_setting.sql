create table platform_setting (
  id bigint not null auto_increment,
  setting_key varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from date not null comment 'from this day on the value holds, until the next row begins',
  revision integer not null comment 'counts the rows of a setting; of two that begin on one day the later corrects the earlier',
  value integer not null,
  source varchar(200) not null,
  reason varchar(200) not null,
  created_by bigint not null,
  created_at datetime(6) not null,
  primary key (id),
  unique key platform_setting_revision (setting_key, revision),
  key platform_setting_day (setting_key, valid_from, revision)
) engine = InnoDB default charset = utf8mb4 comment 'append-only';
