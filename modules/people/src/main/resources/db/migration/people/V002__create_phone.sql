create table people_phone (
  id bigint not null auto_increment,
  person_id bigint not null,
  number varbinary(60) not null,
  number_index binary(32) not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  confirmed_on date,
  primary key (id),
  key people_phone_person (person_id),
  key people_phone_number (number_index, person_id)
) engine = InnoDB default charset = utf8mb4;
