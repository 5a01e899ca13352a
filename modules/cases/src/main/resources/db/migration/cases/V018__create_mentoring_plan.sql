create table cases_mentoring_plan (
  id bigint not null auto_increment,
  task_id bigint not null,
  mentor bigint not null,
  goal varbinary(2029) not null,
  rhythm varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  starts_on date not null,
  ends_on date not null,
  completed_at datetime(6),
  result varbinary(4029),
  version integer not null,
  primary key (id),
  unique key cases_mentoring_plan_task (task_id),
  key cases_mentoring_plan_mentor (mentor, completed_at),
  constraint cases_mentoring_plan_task_fk foreign key (task_id) references cases_corrective_task (id)
) engine = InnoDB default charset = utf8mb4;
