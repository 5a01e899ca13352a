create table cases_filing_review (
  id bigint not null auto_increment,
  report_id bigint not null,
  conditions varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
  examined_by bigint not null,
  examined_at datetime(6) not null,
  status varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  filed_at datetime(6),
  official_number varchar(40),
  refusal varbinary(4029),
  refused_by bigint,
  refused_at datetime(6),
  chief_reason varbinary(2029),
  decided_by bigint,
  decided_at datetime(6),
  version integer not null,
  primary key (id),
  unique key cases_filing_review_report (report_id)
) engine = InnoDB default charset = utf8mb4;
