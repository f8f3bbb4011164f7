package dev.ringi.organization;

import jakarta.persistence.QueryHint;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.QueryHints;

/** Reads without writing first: the thousand sheets of one transaction would be compared at every look. */
interface PostRepository extends JpaRepository<Post, Long> {

    @EntityGraph(attributePaths = {"person", "department", "division", "body"})
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<Post> findAllByOrderById();

    @EntityGraph(attributePaths = {"person", "department", "division", "body"})
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<Post> findByPersonIdOrderById(String personId);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    boolean existsByDepartmentCodeAndIsChiefTrue(String code);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    boolean existsByDepartmentCodeAndIsHeadTrue(String code);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    boolean existsByDivisionCodeAndIsHeadTrue(String code);
}
