package dev.ringi.organization;

import jakarta.persistence.QueryHint;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.QueryHints;

/** Reads without writing first: the thousand sheets of one transaction would be compared at every look. */
interface PostRepository extends JpaRepository<Post, Long> {

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<Post> findAllByOrderById();

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<Post> findByPersonIdOrderById(String personId);
}
