create table people_roster_sender (
  id bigint not null auto_increment,
  station_id bigint not null,
  name varchar(100) not null,
  layout varbinary(8029) not null,
  changed_by bigint not null,
  changed_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key people_roster_sender_name (station_id, name)
) engine = InnoDB default charset = utf8mb4;
