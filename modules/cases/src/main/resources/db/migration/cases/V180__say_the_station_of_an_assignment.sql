alter table cases_assignment
  add column station_id bigint after user_id,
  add key cases_assignment_elsewhere (user_id, until_at, station_id, file_id);
