package dev.ringi.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DepartmentRepository extends JpaRepository<Department, String> {

    List<Department> findByActiveTrueOrderByDisplayOrder();

    Optional<Department> findByActiveTrueAndName(String name);
}
