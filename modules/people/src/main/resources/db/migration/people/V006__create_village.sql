create table people_village (
  unit_id bigint not null,
  station_id bigint not null,
  child_director varchar(60),
  director_phone varbinary(60),
  longitude decimal(9,6),
  latitude decimal(9,6),
  datum varchar(40) character set utf8mb4 collate utf8mb4_bin,
  changed_by bigint not null,
  changed_at datetime(6) not null,
  version integer not null,
  primary key (unit_id)
) engine = InnoDB default charset = utf8mb4;
