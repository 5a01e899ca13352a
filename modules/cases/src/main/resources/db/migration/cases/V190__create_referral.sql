create table cases_referral (
  id bigint not null auto_increment,
  origin varchar(40) character set ascii collate ascii_bin not null comment 'what somebody was doing when they came upon it',
  origin_id bigint not null comment 'number of the record in the module that referred it',
  report_id bigint not null,
  person_id bigint not null comment 'the child',
  opened_at datetime(6) not null,
  version integer not null,
  primary key (id),
  unique key cases_referral_origin (origin, origin_id),
  unique key cases_referral_report (report_id),
  constraint cases_referral_report_fk foreign key (report_id) references cases_report (id)
) engine = InnoDB default charset = utf8mb4;
