create table welfare_attention (
  id bigint not null auto_increment,
  file_id bigint not null,
  current_file_id bigint comment 'the file while not ended: one at a time',
  level varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  reason varbinary(4029) not null,
  expires_on date not null,
  decided_by bigint not null,
  decided_at datetime(6) not null,
  ended_at datetime(6),
  ended_by bigint,
  ended_reason varbinary(2029),
  version integer not null,
  primary key (id),
  unique key welfare_attention_current (current_file_id),
  key welfare_attention_file (file_id, id),
  constraint welfare_attention_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4;
