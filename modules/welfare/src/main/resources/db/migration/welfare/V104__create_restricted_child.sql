create table welfare_restricted_child (
  person_id bigint not null comment 'any number under which the register knows the child',
  file_id bigint not null comment 'its file, opened by approval only',
  primary key (person_id, file_id),
  key welfare_restricted_child_file (file_id),
  constraint welfare_restricted_child_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4;
