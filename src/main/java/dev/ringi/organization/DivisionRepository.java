package dev.ringi.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DivisionRepository extends JpaRepository<Division, String> {

    List<Division> findByActiveTrueOrderByDisplayOrder();
}
