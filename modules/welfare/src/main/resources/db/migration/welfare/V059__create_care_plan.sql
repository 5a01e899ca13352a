create table welfare_care_plan (
  id bigint not null auto_increment,
  number varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(100) not null,
  purpose varbinary(2029) not null,
  starts_on date not null,
  ends_on date not null,
  status varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  made_by bigint not null,
  made_at datetime(6) not null,
  summary varbinary(4029),
  station_id bigint not null,
  version integer not null,
  primary key (id),
  unique key welfare_care_plan_number (number),
  key welfare_care_plan_all (starts_on, id),
  key welfare_care_plan_station (station_id, starts_on, id)
) engine = InnoDB default charset = utf8mb4;
