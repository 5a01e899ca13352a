create table welfare_child_file (
  id bigint not null auto_increment,
  person_id bigint not null,
  station_id bigint not null,
  unit_id bigint,
  school_id bigint,
  opened_by bigint not null,
  opened_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key welfare_child_file_person (person_id),
  key welfare_child_file_station (station_id, id),
  key welfare_child_file_unit (unit_id, id),
  key welfare_child_file_school (school_id, id)
) engine = InnoDB default charset = utf8mb4;
