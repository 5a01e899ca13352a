alter table cases_disposition
  add column served_on date after returned_reason,
  add column served_by bigint after served_on,
  add column review_until date comment 'last day for administrative review' after served_by,
  add column action_until date comment 'last day for an action before the court' after review_until;
