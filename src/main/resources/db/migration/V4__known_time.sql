-- The latest time that was believed (BelievedTime): one row, none before the first start.
create table ringi.known_time (
    single boolean primary key default true check (single),
    at timestamptz not null
);
