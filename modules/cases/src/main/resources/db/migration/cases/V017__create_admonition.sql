create table cases_admonition (
  id bigint not null auto_increment,
  task_id bigint not null,
  of_guardian bit not null,
  guidance_ordered bit not null,
  content varbinary(4029) not null,
  given_by bigint not null,
  given_at datetime(6) not null,
  primary key (id),
  key cases_admonition_task (task_id, id),
  constraint cases_admonition_task_fk foreign key (task_id) references cases_corrective_task (id)
) engine = InnoDB default charset = utf8mb4;
