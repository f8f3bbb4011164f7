package dev.ringi.organization;

import jakarta.persistence.QueryHint;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface PostRepository extends JpaRepository<Post, Long> {

    /** Reads without writing first: the thousand sheets of one transaction would be compared at every look. */
    @Query("""
            from Post post join fetch post.person left join fetch post.department left join fetch post.division
            left join fetch post.body order by post.id""")
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<Post> findAllInOrder();
}
