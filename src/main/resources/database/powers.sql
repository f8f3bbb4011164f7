-- By which powers the role that asks could change the audit trail; ? is the role that owns the tables.
with me as (select * from pg_roles where rolname = current_user),
trail as (
    select c.oid, relowner from pg_class c join pg_namespace on relnamespace = pg_namespace.oid
    where nspname = 'ringi' and relname = 'audit_entry'
)
select power from (
    select 1, 'superuser', rolsuper from me
    union all
    select 2, 'createrole', rolcreaterole from me
    union all
    select 3, 'replication', rolreplication from me
    union all
    select 4, 'owner: spring.flyway.user', pg_has_role(?, 'MEMBER')
    union all
    select 5, 'owner of ringi.audit_entry', pg_has_role(relowner, 'MEMBER') from trail
    union all
    select 6, privilege || ' on ringi.audit_entry', has_table_privilege(oid, privilege)
    from trail, unnest('{UPDATE,DELETE,TRUNCATE,TRIGGER}'::text[]) privilege
    union all
    select 7, 'member of ' || rolname, pg_has_role(oid, 'MEMBER') from pg_roles
    where rolname in ('pg_write_all_data', 'pg_execute_server_program', 'pg_write_server_files')
    union all
    select 8, 'set session_replication_role', has_parameter_privilege('session_replication_role', 'SET')
) powers (rank, power, held)
where held
order by rank
limit 1
