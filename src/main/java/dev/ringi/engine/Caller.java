package dev.ringi.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who acts in the running command or request. */
public record Caller(String id, List<String> groups) {

    /** Id of the person who completed the task before this step; fails where no person did. */
    public static String of(DelegateExecution execution) {
        return in(execution.getProcessEngineServices().getIdentityService())
                .orElseThrow()
                .id();
    }

    /** Nobody where the engine works by itself. */
    public static Optional<Caller> in(IdentityService identities) {
        return Optional.ofNullable(identities.getCurrentAuthentication())
                .map(caller -> new Caller(
                        caller.getUserId(), caller.getGroupIds() == null ? List.of() : caller.getGroupIds()));
    }
}
