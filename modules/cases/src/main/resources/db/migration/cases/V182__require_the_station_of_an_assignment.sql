alter table cases_assignment modify station_id bigint not null;
