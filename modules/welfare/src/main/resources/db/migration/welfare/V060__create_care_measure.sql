create table welfare_care_measure (
  id bigint not null auto_increment,
  plan_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  what varchar(200) not null,
  owner_id bigint not null,
  due_on date not null,
  primary key (id),
  key welfare_care_measure_plan (plan_id, id),
  constraint welfare_care_measure_plan_fk foreign key (plan_id) references welfare_care_plan (id)
) engine = InnoDB default charset = utf8mb4;
