create table welfare_file_opening (
  id bigint not null auto_increment,
  file_id bigint not null,
  user_id bigint not null,
  purpose varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  words varchar(200) not null,
  basis varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  station_id bigint not null,
  unit_id bigint,
  opened_at datetime(6) not null,
  until_at datetime(6) not null,
  primary key (id),
  key welfare_file_opening_holds (user_id, file_id, until_at),
  key welfare_file_opening_station (station_id, opened_at, id),
  key welfare_file_opening_all (opened_at, id),
  key welfare_file_opening_file (file_id, id),
  constraint welfare_file_opening_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
