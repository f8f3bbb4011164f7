package dev.ringi.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, String> {

    List<Person> findAllByOrderByDisplayOrder();
}
