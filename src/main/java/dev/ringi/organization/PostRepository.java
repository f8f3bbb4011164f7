package dev.ringi.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PostRepository extends JpaRepository<Post, Long> {

    List<Post> findAllByOrderById();

    List<Post> findByPersonIdOrderById(String personId);
}
