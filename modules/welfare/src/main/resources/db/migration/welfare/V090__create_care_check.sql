create table welfare_care_check (
  id bigint not null auto_increment,
  file_id bigint not null,
  cause varchar(40) character set ascii collate ascii_bin not null comment 'why it is asked; shown to nobody',
  cause_id bigint not null comment 'number of the record elsewhere; shown to nobody',
  noticed_by bigint comment 'who can be asked, or null',
  asked_at datetime(6) not null,
  outcome varchar(40) character set ascii collate ascii_bin,
  note varbinary(2029),
  done_by bigint,
  done_at datetime(6),
  version integer not null,
  primary key (id),
  unique key welfare_care_check_cause (file_id, cause, cause_id),
  key welfare_care_check_of_cause (cause, cause_id),
  constraint welfare_care_check_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4;
