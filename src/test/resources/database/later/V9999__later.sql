create table of_a_later_version (id bigint primary key);
