create table cases_volunteer_membership (
  id bigint not null auto_increment,
  plan_id bigint not null,
  since_on date not null,
  until_on date,
  consent_on date not null,
  consent_by varbinary(400) not null,
  consent_paper varchar(100) not null,
  version integer not null,
  primary key (id),
  unique key cases_volunteer_membership_plan (plan_id),
  constraint cases_volunteer_membership_plan_fk foreign key (plan_id) references cases_mentoring_plan (id)
) engine = InnoDB default charset = utf8mb4;
