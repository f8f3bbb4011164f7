package dev.ringi.engine;

import dev.ringi.transaction.PerTransaction;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Decision tables (DMN), each as it was deployed last. */
@Component
public class DecisionTables {

    private final DecisionService decisions;
    private final PerTransaction<Map<Question, Map<String, Object>>> answers =
            new PerTransaction<>(HashMap::new, all -> {});

    DecisionTables(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * The one row that holds, by the names of the outputs. Asked once in a transaction, however many are alike.
     *
     * @param inputs by name
     * @throws org.camunda.bpm.engine.ProcessEngineException where there is no such table, or not exactly one row holds
     */
    public Map<String, Object> ask(String table, Map<String, Object> inputs) {
        return answers.get().computeIfAbsent(new Question(table, inputs), this::answer);
    }

    private Map<String, Object> answer(Question asked) {
        return decisions
                .evaluateDecisionTableByKey(asked.table(), asked.inputs())
                .getSingleResult()
                .getEntryMap();
    }

    private record Question(String table, Map<String, Object> inputs) {}
}
