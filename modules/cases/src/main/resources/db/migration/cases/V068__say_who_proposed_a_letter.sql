alter table cases_recommendation_letter add column proposed_by bigint after proposed_at;
