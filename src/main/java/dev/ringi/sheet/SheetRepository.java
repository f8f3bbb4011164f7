package dev.ringi.sheet;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SheetRepository extends Repository<Sheet, Long> {

    <S extends Sheet> Iterable<S> saveAll(Iterable<S> sheets);

    Optional<Sheet> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Sheet> findAndLockById(long id);

    List<Sheet> findByPlanIdOrderByPosition(long planId);

    @Query("""
            select s from Sheet s where s.state <> ACCEPTED
            order by s.deadlines.submission, s.cycleId, s.position
            """)
    List<Sheet> findOpen();

    long countByState(SheetState state);

    List<Sheet> findByCycleIdOrderByPosition(long cycleId);

    @NativeQuery("""
            select s.* from ringi.sheet s
            where jsonb_exists_any(s.lead_departments, cast(:departments as text[]))
            order by s.cycle_id desc, s.position
            limit 200
            """)
    List<Sheet> findLedBy(String[] departments);
}
