create table platform_time_limit (
  id bigint not null auto_increment,
  kind varchar(40) not null,
  rule_id bigint not null,
  subject_kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id bigint not null,
  began_at datetime(6) not null,
  due_at datetime(6) not null comment 'last moment, included',
  amber_at datetime(6) not null,
  extended integer not null comment 'how often',
  ended_at datetime(6),
  ended_by bigint,
  running bigint comment 'subject_id while it runs: one clock of a kind at a time',
  version integer not null,
  primary key (id),
  unique key platform_time_limit_running (kind, subject_kind, running),
  key platform_time_limit_subject (subject_kind, subject_id),
  constraint platform_time_limit_rule_fk foreign key (rule_id) references platform_time_limit_rule (id)
) engine = InnoDB default charset = utf8mb4;
