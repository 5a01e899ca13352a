create table welfare_donor_feedback (
  id bigint not null auto_increment,
  donation_id bigint not null,
  way varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  told_on date not null,
  words varbinary(4029) not null,
  told_by bigint not null,
  recorded_at datetime(6) not null,
  primary key (id),
  key welfare_donor_feedback_donation (donation_id, id),
  constraint welfare_donor_feedback_donation_fk foreign key (donation_id) references welfare_donation (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
