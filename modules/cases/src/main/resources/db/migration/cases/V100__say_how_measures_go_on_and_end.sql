alter table cases_corrective_measure
  add column rhythm varchar(40) character set utf8mb4 collate utf8mb4_bin after frequency,
  add column ended_by varchar(40) character set utf8mb4 collate utf8mb4_bin after lifted_by,
  add column effect varchar(40) character set utf8mb4 collate utf8mb4_bin after ended_by,
  add column effect_reasons varbinary(4029) after effect,
  add column evaluated_on date after effect_reasons,
  add column evaluated_by bigint after evaluated_on;
