create table people_roster_row (
  id bigint not null auto_increment,
  batch_id bigint not null,
  status varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  sheet varchar(60) not null,
  line integer not null,
  person_id bigint,
  twin_line integer,
  same_index binary(32),
  pupil mediumblob,
  was mediumblob,
  trace mediumblob,
  primary key (id),
  key people_roster_row_status (batch_id, status, id),
  key people_roster_row_person (batch_id, person_id),
  key people_roster_row_same (batch_id, same_index)
) engine = InnoDB default charset = utf8mb4;
