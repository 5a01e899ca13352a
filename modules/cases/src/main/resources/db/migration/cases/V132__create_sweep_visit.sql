create table cases_sweep_visit (
  id bigint not null auto_increment,
  sweep_id bigint not null,
  assignment_id bigint not null,
  unit_id bigint not null,
  visited_at datetime(6) not null,
  visited_by bigint not null,
  households integer,
  note varbinary(2029),
  version integer not null,
  primary key (id),
  key cases_sweep_visit_unit (sweep_id, unit_id, visited_at),
  key cases_sweep_visit_assignment (assignment_id, visited_at),
  constraint cases_sweep_visit_assignment_fk foreign key (assignment_id) references cases_sweep_assignment (id)
) engine = InnoDB default charset = utf8mb4;
