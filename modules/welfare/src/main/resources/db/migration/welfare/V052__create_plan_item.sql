create table welfare_plan_item (
  id bigint not null auto_increment,
  need_id bigint not null,
  kind varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  what varbinary(829) not null,
  quantity bigint not null comment 'pieces, of money fen',
  owner_id bigint not null,
  due_on date not null,
  status varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  ended_on date,
  ended_by bigint,
  words varbinary(2029),
  version integer not null,
  primary key (id),
  key welfare_plan_item_need (need_id, id),
  constraint welfare_plan_item_need_fk foreign key (need_id) references welfare_need (id)
) engine = InnoDB default charset = utf8mb4;
