package dev.ringi.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface BodyRepository extends JpaRepository<Body, String> {

    List<Body> findAllByOrderByDisplayOrder();
}
