create table welfare_attention_fact (
  id bigint not null auto_increment,
  file_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  on_day date not null,
  source varchar(100) not null,
  text varbinary(2029),
  noted_by bigint not null,
  noted_at datetime(6) not null,
  primary key (id),
  key welfare_attention_fact_file (file_id, on_day, id),
  constraint welfare_attention_fact_file_fk foreign key (file_id) references welfare_child_file (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
