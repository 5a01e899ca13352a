create table cases_report_token (
  report_id bigint not null,
  token varchar(48) character set utf8mb4 collate utf8mb4_bin not null,
  station_id bigint not null,
  unit_id bigint,
  primary key (report_id, token),
  key cases_report_token_all (token, report_id),
  key cases_report_token_station (station_id, token, report_id),
  key cases_report_token_unit (unit_id, token, report_id)
) engine = InnoDB default charset = utf8mb4;
