create table people_relation (
  id bigint not null auto_increment,
  person_id bigint not null,
  other_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(200),
  valid_from date,
  valid_until date,
  confirmed_on date not null,
  confirmed_by bigint not null,
  created_by bigint not null,
  created_at datetime(6) not null,
  version integer not null,
  primary key (id),
  key people_relation_person (person_id, kind),
  key people_relation_other (other_id, kind)
) engine = InnoDB default charset = utf8mb4;
