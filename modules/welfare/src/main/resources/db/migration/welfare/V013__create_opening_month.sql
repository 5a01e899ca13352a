create table welfare_opening_month (
  id bigint not null auto_increment,
  station_id bigint not null,
  month date not null comment 'its first day',
  reviewed_by bigint,
  reviewed_at datetime(6),
  remark varchar(500),
  version integer not null,
  primary key (id),
  unique key welfare_opening_month_once (station_id, month)
) engine = InnoDB default charset = utf8mb4;
