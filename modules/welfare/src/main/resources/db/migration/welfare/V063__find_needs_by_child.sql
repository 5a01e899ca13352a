create index welfare_need_person on welfare_need (person_id, noticed_at);
