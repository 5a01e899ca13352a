create table welfare_reservation (
  id bigint not null auto_increment,
  plan_item_id bigint not null,
  stock_id bigint not null,
  reserved bigint not null,
  delivered bigint not null,
  version integer not null,
  primary key (id),
  unique key welfare_reservation_item (plan_item_id, stock_id),
  key welfare_reservation_stock (stock_id),
  constraint welfare_reservation_item_fk foreign key (plan_item_id) references welfare_plan_item (id),
  constraint welfare_reservation_stock_fk foreign key (stock_id) references welfare_stock (id),
  constraint welfare_reservation_never_negative check (reserved >= 0 and delivered >= 0)
) engine = InnoDB default charset = utf8mb4;
