create table cases_mentoring_contact (
  id bigint not null auto_increment,
  plan_id bigint not null,
  planned_on date comment 'null for a meeting beyond the plan',
  done_at datetime(6),
  done_by bigint,
  topic varbinary(829),
  minutes integer,
  mood varchar(40) character set utf8mb4 collate utf8mb4_bin,
  next_step varbinary(2029),
  missed_reason varbinary(2029),
  version integer not null,
  primary key (id),
  unique key cases_mentoring_contact_day (plan_id, planned_on),
  constraint cases_mentoring_contact_plan_fk foreign key (plan_id) references cases_mentoring_plan (id)
) engine = InnoDB default charset = utf8mb4;
