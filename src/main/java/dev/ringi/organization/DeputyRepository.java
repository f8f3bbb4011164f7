package dev.ringi.organization;

import jakarta.persistence.QueryHint;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface DeputyRepository extends JpaRepository<Deputy, Long> {

    @Query("from Deputy deputy join fetch deputy.person order by deputy.id")
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<Deputy> findAllInOrder();
}
