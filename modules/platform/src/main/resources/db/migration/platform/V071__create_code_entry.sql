create table platform_code_entry (
  id bigint not null auto_increment,
  list_id bigint not null,
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from date not null comment 'from this day on the code reads so, until its next row begins',
  revision integer not null comment 'counts the rows of a code; of two that begin on one day the later corrects the earlier',
  ended bit not null comment 'from this day on the code is no longer chosen',
  text_zh varchar(200) not null,
  text_en varchar(200) not null,
  source varchar(200) not null,
  created_by bigint not null,
  created_at datetime(6) not null,
  primary key (id),
  unique key platform_code_entry_revision (list_id, code, revision),
  key platform_code_entry_day (list_id, code, valid_from, revision),
  constraint platform_code_entry_list_fk foreign key (list_id) references platform_code_list (id)
) engine = InnoDB default charset = utf8mb4 comment 'append-only';
