create table cases_assignment (
  id bigint not null auto_increment,
  file_id bigint not null,
  user_id bigint not null,
  since_at datetime(6) not null,
  until_at datetime(6),
  primary key (id),
  key cases_assignment_user (user_id, until_at, file_id),
  key cases_assignment_file (file_id, until_at, user_id),
  constraint cases_assignment_file_fk foreign key (file_id) references cases_file (id)
) engine = InnoDB default charset = utf8mb4;
