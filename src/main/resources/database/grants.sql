-- What the application's role (%1$s) may do: rows of all tables, of the audit trail's only to add and to read. At each
-- start, since the engine brings tables of its own. One node at a time: two would meet in the catalogue.
do $$
declare
    kept constant text[] := '{audit_entry,audit_head,flyway_schema_history}';
    place record;
begin
    perform pg_advisory_xact_lock(hashtext('ringi grants'));
    grant usage on schema ringi to "%1$s";
    for place in
        select oid::regclass as name, relkind, relname from pg_class
        where relkind in ('r', 'S') and pg_has_role(relowner, 'MEMBER')
            and (relnamespace = 'ringi'::regnamespace or relname like 'act\_%%')
    loop
        if place.relkind = 'S' then
            execute format('grant usage on sequence %%s to "%1$s"', place.name);
        elsif place.relname = any (kept) then
            execute format('revoke all on %%s from public, "%1$s"', place.name);
        else
            execute format('grant select, insert, update, delete on %%s to "%1$s"', place.name);
        end if;
    end loop;
    grant select on ringi.audit_entry, ringi.audit_head to "%1$s";
    grant insert (at, actor, capacity, on_behalf_of, event_type, subject, details) on ringi.audit_entry to "%1$s";
end $$;
