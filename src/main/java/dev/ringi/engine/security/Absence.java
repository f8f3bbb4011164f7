package dev.ringi.engine.security;

import java.util.List;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.TaskRestService;
import org.camunda.bpm.engine.rest.exception.RestException;

/** Failures that something isn't there, in all the ways in which the engine says so. */
final class Absence {

    private static final String ENGINE = ProcessEngineException.class.getPackageName();
    private static final String REST = TaskRestService.class.getPackageName();

    private Absence() {}

    /** Whether it differs by what there is. Of what isn't there, the engine says now this, now that, and sometimes stumbles. */
    static boolean tells(Throwable fault) {
        return ExceptionUtils.getThrowableList(fault).stream()
                .anyMatch(cause -> cause instanceof AuthorizationException
                        || is(cause)
                        || cause instanceof RestException rest
                                && List.of(403, 404).contains(FaultRules.status(rest))
                        || cause instanceof NullPointerException && isStumbledOver(cause)
                        || cause instanceof BadUserRequestException
                                && cause.getMessage().endsWith(" is null"));
    }

    static boolean is(Throwable fault) {
        return fault instanceof NotFoundException || fault instanceof NullValueException || isStumble(fault);
    }

    /** Over something that isn't there. */
    private static boolean isStumble(Throwable fault) {
        return fault instanceof NullPointerException && stumbles(fault, ENGINE) && !isStumbledOver(fault);
    }

    /** What the REST itself trips over, before it asks the engine, is what was sent. */
    static boolean isStumbledOver(Throwable fault) {
        return stumbles(fault, REST);
    }

    private static boolean stumbles(Throwable fault, String where) {
        var steps = fault.getStackTrace();
        return steps.length > 0 && steps[0].getClassName().startsWith(where);
    }
}
