create table welfare_attention_basis (
  id bigint not null auto_increment,
  attention_id bigint not null,
  fact_id bigint not null,
  primary key (id),
  unique key welfare_attention_basis_once (attention_id, fact_id),
  constraint welfare_attention_basis_attention_fk foreign key (attention_id) references welfare_attention (id),
  constraint welfare_attention_basis_fact_fk foreign key (fact_id) references welfare_attention_fact (id)
) engine = InnoDB default charset = utf8mb4 comment = 'append-only';
