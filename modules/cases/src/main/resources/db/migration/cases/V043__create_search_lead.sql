create table cases_search_lead (
  id bigint not null auto_increment,
  search_id bigint not null,
  source varbinary(829),
  content varbinary(8029) not null,
  grade varchar(40) character set utf8mb4 collate utf8mb4_bin,
  given_by bigint not null,
  given_at datetime(6) not null,
  graded_by bigint,
  graded_at datetime(6),
  grading_reason varbinary(829),
  version integer not null,
  primary key (id),
  key cases_search_lead_search (search_id, id)
) engine = InnoDB default charset = utf8mb4;
