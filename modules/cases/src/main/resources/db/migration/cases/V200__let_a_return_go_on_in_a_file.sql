alter table cases_search_finding
  add column goes_on_file bigint comment 'file with which it goes on; the search is sealed with it',
  add column goes_on_intervention bigint comment 'intervention with which it goes on',
  add key cases_search_finding_file (goes_on_file),
  add key cases_search_finding_intervention (goes_on_intervention);
