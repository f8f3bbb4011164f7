package dev.ringi.submission;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<Step, Long> {

    Step save(Step step);

    List<Step> findBySheetIdOrderById(long sheetId);
}
