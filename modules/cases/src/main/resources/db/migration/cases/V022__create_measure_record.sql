create table cases_measure_record (
  id bigint not null auto_increment,
  measure_id bigint not null,
  done_on date not null,
  content varbinary(4029) not null,
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  primary key (id),
  key cases_measure_record_measure (measure_id, done_on),
  constraint cases_measure_record_measure_fk foreign key (measure_id) references cases_corrective_measure (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
