create table platform_work_day (
  day date not null,
  kind varchar(40) not null,
  occasion varchar(40) not null,
  changed_by bigint not null,
  changed_at datetime(6) not null,
  primary key (day)
) engine = InnoDB default charset = utf8mb4;
