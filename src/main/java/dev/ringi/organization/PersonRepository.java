package dev.ringi.organization;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface PersonRepository extends JpaRepository<Person, String> {

    List<Person> findAllByOrderByDisplayOrder();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Person> findAndLockById(String id);
}
