create table cases_sweep (
  id bigint not null auto_increment,
  station_id bigint not null,
  name varchar(60) not null,
  purpose varchar(500) not null,
  basis varchar(500) not null,
  starts_on date not null,
  ends_on date not null,
  leader bigint not null,
  begun_by bigint not null,
  begun_at datetime(6) not null,
  ended_at datetime(6),
  summary varbinary(8029),
  status varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  version integer not null,
  primary key (id),
  key cases_sweep_station (station_id, starts_on, id)
) engine = InnoDB default charset = utf8mb4;
