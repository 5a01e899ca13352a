create index welfare_delivery_person on welfare_delivery (person_id, delivered_at);
