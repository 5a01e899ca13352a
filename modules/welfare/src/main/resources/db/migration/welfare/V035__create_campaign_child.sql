create table welfare_campaign_child (
  id bigint not null auto_increment,
  campaign_id bigint not null,
  plan_id bigint not null,
  station_id bigint not null,
  unit_id bigint,
  visit_id bigint comment 'at which the child was seen',
  seen_on date,
  added_by bigint not null,
  added_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key welfare_campaign_child_plan (campaign_id, plan_id),
  key welfare_campaign_child_waiting (plan_id, visit_id),
  key welfare_campaign_child_visit (visit_id),
  constraint welfare_campaign_child_campaign_fk foreign key (campaign_id) references welfare_visit_campaign (id),
  constraint welfare_campaign_child_plan_fk foreign key (plan_id) references welfare_visit_plan (id)
) engine = InnoDB default charset = utf8mb4;
