create table cases_mentoring_assessment (
  id bigint not null auto_increment,
  plan_id bigint not null,
  stage varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  area varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  level varchar(40) character set utf8mb4 collate utf8mb4_bin comment 'null for needs and goals, which have no level',
  finding varbinary(2029),
  assessed_on date not null,
  assessed_by bigint not null,
  version integer not null,
  primary key (id),
  unique key cases_mentoring_assessment_area (plan_id, stage, area),
  constraint cases_mentoring_assessment_plan_fk foreign key (plan_id) references cases_mentoring_plan (id)
) engine = InnoDB default charset = utf8mb4;
