create table cases_measure_breach (
  id bigint not null auto_increment,
  measure_id bigint not null,
  on_day date not null,
  what varbinary(4029) not null,
  response varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  answer varbinary(2029) not null,
  recorded_by bigint not null,
  recorded_at datetime(6) not null,
  primary key (id),
  key cases_measure_breach_measure (measure_id, on_day),
  constraint cases_measure_breach_measure_fk foreign key (measure_id) references cases_corrective_measure (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
