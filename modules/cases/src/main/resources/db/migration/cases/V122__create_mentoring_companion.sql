create table cases_mentoring_companion (
  id bigint not null auto_increment,
  plan_id bigint not null,
  role varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  user_id bigint comment 'account of a colleague, or null',
  person_id bigint comment 'person of the register, or null',
  name varbinary(269) comment 'somebody who is in neither',
  phone varbinary(109),
  since_on date not null,
  until_on date,
  consent_on date,
  consent_by varbinary(269),
  version integer not null,
  primary key (id),
  key cases_mentoring_companion_plan (plan_id, until_on),
  constraint cases_mentoring_companion_plan_fk foreign key (plan_id) references cases_mentoring_plan (id)
) engine = InnoDB default charset = utf8mb4;
