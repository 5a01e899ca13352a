create table platform_code_list (
  id bigint not null auto_increment,
  list_key varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name_zh varchar(60) not null,
  name_en varchar(80) not null,
  standard varchar(60) not null,
  source varchar(200) not null,
  certainty varchar(40) not null comment 'VERIFIED, SECOND_HAND or TO_BE_CONFIRMED',
  keeper varchar(40) not null comment 'STANDARD: new editions only; RULES: the rules of the system know every code, only the wording may change; LOCAL: open',
  note varchar(200),
  version integer not null comment 'grows with every change of an entry; nodes read the list again when it moved',
  primary key (id),
  unique key platform_code_list_key (list_key)
) engine = InnoDB default charset = utf8mb4 comment 'never deleted';
