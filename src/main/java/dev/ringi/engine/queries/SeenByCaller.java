package dev.ringi.engine.queries;

import java.util.List;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;

/**
 * An authorization check that the engine's own SQL takes for none, since ours asks for it ({@code engine/seen.xml}). It
 * knows beforehand which rights are to all cases of a process. Public for the mapper's expressions.
 */
public class SeenByCaller extends AuthorizationCheck {

    private static final long serialVersionUID = 1;

    private final List<String> processes;

    /** For what finds those processes itself. */
    SeenByCaller(AuthorizationCheck check) {
        this(check, List.of());
    }

    SeenByCaller(AuthorizationCheck check, List<String> processes) {
        super(check.getAuthUserId(), check.getAuthGroupIds(), check.getPermissionChecks(), false);
        setAuthorizationCheckEnabled(true);
        setUseLeftJoin(check.isUseLeftJoin());
        this.processes = List.copyOf(processes);
    }

    /** Keys of the processes all of whose cases the caller may read. */
    public List<String> getProcesses() {
        return processes;
    }

    @Override
    public boolean getShouldPerformAuthorizatioCheck() {
        return false;
    }

    public static boolean isAsked(AuthorizationCheck check) {
        return check instanceof SeenByCaller && check.isAuthorizationCheckEnabled();
    }
}
