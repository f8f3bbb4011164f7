package dev.ringi.sheet;

import java.util.List;
import org.springframework.data.repository.Repository;

interface UsedFormRepository extends Repository<UsedForm, String> {

    boolean existsById(String id);

    UsedForm save(UsedForm form);

    List<UsedForm> findAllByOrderById();
}
