create table cases_risk_fact (
  id bigint not null auto_increment,
  grade_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  on_day date not null,
  source varchar(100) not null,
  text varbinary(2029),
  primary key (id),
  key cases_risk_fact_grade (grade_id, id),
  constraint cases_risk_fact_grade_fk foreign key (grade_id) references cases_risk_grade (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
