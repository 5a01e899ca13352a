create table cases_hand_over (
  id bigint not null auto_increment,
  file_id bigint not null,
  from_user bigint,
  to_user bigint not null,
  reason varbinary(2029) not null,
  requested_by bigint not null,
  requested_at datetime(6) not null,
  answered_at datetime(6),
  refusal_reason varbinary(2029),
  status varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  pending_file_id bigint comment 'the file while the receipt is missing: one hand-over at a time',
  version integer not null,
  primary key (id),
  unique key cases_hand_over_pending (pending_file_id),
  key cases_hand_over_to (to_user, status, requested_at),
  key cases_hand_over_file (file_id, requested_at),
  constraint cases_hand_over_file_fk foreign key (file_id) references cases_file (id)
) engine = InnoDB default charset = utf8mb4;
