create table people_roster_row (
  id bigint not null auto_increment,
  batch_id bigint not null,
  status varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  sheet varchar(60) not null,
  line integer not null,
  person_id bigint,
  same_index binary(32),
  pupil varbinary(12029),
  was varbinary(12029),
  trace varbinary(12029),
  stayed bit not null default 0,
  primary key (id),
  key people_roster_row_status (batch_id, status, id),
  key people_roster_row_person (batch_id, person_id),
  key people_roster_row_same (batch_id, same_index),
  key people_roster_row_stayed (batch_id, stayed, id)
) engine = InnoDB default charset = utf8mb4;
