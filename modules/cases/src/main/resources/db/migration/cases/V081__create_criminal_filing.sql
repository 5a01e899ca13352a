create table cases_criminal_filing (
  id bigint not null auto_increment,
  file_id bigint not null,
  filed_on date not null,
  official_number varchar(40),
  noted_by bigint not null,
  noted_at datetime(6) not null,
  withdrawn_reason varbinary(2029),
  withdrawn_at datetime(6),
  version integer not null,
  primary key (id),
  unique key cases_criminal_filing_file (file_id),
  constraint cases_criminal_filing_file_fk foreign key (file_id) references cases_file (id)
) engine = InnoDB default charset = utf8mb4;
