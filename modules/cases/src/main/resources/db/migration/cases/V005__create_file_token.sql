create table cases_file_token (
  file_id bigint not null,
  token varchar(48) character set utf8mb4 collate utf8mb4_bin not null,
  station_id bigint not null,
  unit_id bigint,
  primary key (file_id, token),
  key cases_file_token_all (token, file_id),
  key cases_file_token_station (station_id, token, file_id),
  key cases_file_token_unit (unit_id, token, file_id)
) engine = InnoDB default charset = utf8mb4;
