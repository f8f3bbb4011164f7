-- Each entry carries the hash of the one before it. What is hashed, in which order, AuditChain in the code computes as well.

-- Where the chain ends. Nobody but the triggers below writes it, so that entries cut off at the end are missed, too.
create table audit_head (
    only_row boolean primary key default true check (only_row),
    number   bigint  not null,
    hash     bytea   not null
);

insert into audit_head (number, hash) values (0, decode(repeat('00', 32), 'hex'));

alter table audit_entry
    add column number        bigint,
    add column previous_hash bytea,
    add column hash          bytea;

-- Each text with its length before it, so that no two rows read alike.
create function audit_hash(previous bytea, number bigint, id bigint, at timestamptz, variadic texts text[]) returns bytea
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return sha256(convert_to(
        concat_ws(E'\n', encode(previous, 'hex'), number, id, (extract(epoch from at) * 1000000)::bigint, (
            select string_agg(coalesce(octet_length(convert_to(text, 'UTF8')) || ':' || text, '-'), E'\n' order by place)
            from unnest(texts) with ordinality as each (text, place))),
        'UTF8'));
end $$;

-- One writes at a time, from here to the end of its transaction.
create function hold_audit_head() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from ringi.audit_head for update;
    return null;
end $$;

-- After the rows of the same statement, or after the head: never after what merely stands last in the table.
create function chain_audit_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    select last.number + 1, last.hash into strict new.number, new.previous_hash
    from (
        select number, hash from ringi.audit_head
        union all
        (select number, hash from ringi.audit_entry
            where number > (select number from ringi.audit_head) order by number desc limit 1)
        order by number desc limit 1
    ) last;
    new.hash := ringi.audit_hash(new.previous_hash, new.number, new.id, new.at,
        new.actor, new.capacity, new.on_behalf_of, new.event_type, new.subject, new.details::text);
    return new;
end $$;

create function move_audit_head() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update ringi.audit_head head set number = last.number, hash = last.hash
    from (select number, hash from added order by number desc limit 1) last;
    return null;
end $$;

alter table audit_entry disable trigger audit_entry_append_only;

do $$
declare
    entry audit_entry;
    head  audit_head;
begin
    select * into strict head from audit_head;
    for entry in select * from audit_entry order by id loop
        head.number := head.number + 1;
        entry.previous_hash := head.hash;
        head.hash := audit_hash(head.hash, head.number, entry.id, entry.at,
            entry.actor, entry.capacity, entry.on_behalf_of, entry.event_type, entry.subject, entry.details::text);
        update audit_entry set number = head.number, previous_hash = entry.previous_hash, hash = head.hash
            where id = entry.id;
    end loop;
    update audit_head set number = head.number, hash = head.hash;
end $$;

alter table audit_entry
    alter column number        set not null,
    alter column previous_hash set not null,
    alter column hash          set not null,
    add constraint audit_entry_number unique (number);

alter table audit_entry enable trigger audit_entry_append_only;

create trigger audit_entry_1_hold_head
    before insert on audit_entry for each statement execute function hold_audit_head();
create trigger audit_entry_2_chain
    before insert on audit_entry for each row execute function chain_audit_entry();
create trigger audit_entry_3_move_head
    after insert on audit_entry referencing new table as added
    for each statement execute function move_audit_head();

-- By whom and by which kind the administrators' page asks.
create index audit_entry_actor on audit_entry (actor, number);
create index audit_entry_event_type on audit_entry (event_type, number);
