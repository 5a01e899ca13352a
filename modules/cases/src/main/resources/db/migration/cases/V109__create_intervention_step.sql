create table cases_intervention_step (
  id bigint not null auto_increment,
  intervention_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  done_at datetime(6) not null,
  way varchar(40) character set utf8mb4 collate utf8mb4_bin,
  whom varbinary(400),
  content varbinary(4029) not null,
  done_by bigint not null,
  recorded_at datetime(6) not null,
  primary key (id),
  key cases_intervention_step_intervention (intervention_id, done_at, id),
  constraint cases_intervention_step_intervention_fk foreign key (intervention_id) references cases_intervention (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
