create table people_person_token (
  person_id bigint not null,
  token varchar(48) character set utf8mb4 collate utf8mb4_bin not null,
  station_id bigint not null,
  unit_id bigint,
  primary key (person_id, token),
  key people_person_token_all (token, person_id),
  key people_person_token_station (station_id, token, person_id),
  key people_person_token_unit (unit_id, token, person_id)
) engine = InnoDB default charset = utf8mb4;
