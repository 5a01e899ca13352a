create table people_roster_fault (
  id bigint not null auto_increment,
  batch_id bigint not null,
  row_id bigint not null,
  kind varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  takeable bit not null,
  fixable bit not null,
  fault varbinary(4029) not null,
  primary key (id),
  key people_roster_fault_kind (batch_id, kind, id),
  key people_roster_fault_all (batch_id, id),
  key people_roster_fault_row (row_id)
) engine = InnoDB default charset = utf8mb4;
