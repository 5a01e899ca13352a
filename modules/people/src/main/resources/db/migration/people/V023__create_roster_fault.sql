create table people_roster_fault (
  id bigint not null auto_increment,
  batch_id bigint not null,
  row_id bigint not null,
  kind varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  field varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  cell varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  blocking bit not null,
  fixable bit not null,
  text varbinary(1029),
  proposal varbinary(1029),
  primary key (id),
  key people_roster_fault_kind (batch_id, kind, id),
  key people_roster_fault_all (batch_id, id),
  key people_roster_fault_row (row_id)
) engine = InnoDB default charset = utf8mb4;
