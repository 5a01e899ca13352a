create index welfare_selection_order_mine on welfare_selection_order (ordered_by, id);
