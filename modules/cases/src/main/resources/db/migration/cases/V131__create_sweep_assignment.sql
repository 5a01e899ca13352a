create table cases_sweep_assignment (
  id bigint not null auto_increment,
  sweep_id bigint not null,
  unit_id bigint not null comment 'village or grid',
  user_id bigint not null,
  supervisor bigint comment 'officer under whom an auxiliary goes',
  assigned_by bigint not null,
  assigned_at datetime(6) not null,
  withdrawn_at datetime(6),
  open_user bigint comment 'the user while it is not withdrawn: one assignment of a place and person',
  version integer not null,
  primary key (id),
  unique key cases_sweep_assignment_open (sweep_id, unit_id, open_user),
  key cases_sweep_assignment_user (user_id, withdrawn_at),
  constraint cases_sweep_assignment_sweep_fk foreign key (sweep_id) references cases_sweep (id)
) engine = InnoDB default charset = utf8mb4;
