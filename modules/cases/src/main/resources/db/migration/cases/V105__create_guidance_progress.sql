create table cases_guidance_progress (
  id bigint not null auto_increment,
  failure_id bigint not null,
  on_day date not null,
  text varbinary(4029) not null,
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  primary key (id),
  key cases_guidance_progress_failure (failure_id, on_day),
  constraint cases_guidance_progress_failure_fk foreign key (failure_id) references cases_failing_guardian (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
