create index cases_questioning_arrived on cases_questioning (arrived_at, id);
