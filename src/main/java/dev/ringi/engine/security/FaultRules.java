package dev.ringi.engine.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.ringi.refusal.Refusal;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.TaskRestService;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.server.ParamException;
import org.springframework.dao.ConcurrencyFailureException;

/** What a failure inside the engine, the database or the reading of a request says of the request that met it. */
final class FaultRules {

    private static final String ENGINE = ProcessEngineException.class.getPackageName();
    private static final String REST = TaskRestService.class.getPackageName();

    private FaultRules() {}

    /** Of what lies deepest and says something; nothing where the failure is no fault of the caller's. */
    static Optional<Refusal> refusal(Throwable fault) {
        var causes = ExceptionUtils.getThrowableList(fault);
        return IntStream.rangeClosed(1, causes.size())
                .mapToObj(fromEnd -> causes.get(causes.size() - fromEnd))
                .flatMap(cause -> ofItself(cause).stream())
                .findFirst();
    }

    /** Whether it differs by what there is. Of what isn't there, the engine says now this, now that, and sometimes stumbles. */
    static boolean tells(Throwable fault) {
        return ExceptionUtils.getThrowableList(fault).stream()
                .anyMatch(cause -> cause instanceof AuthorizationException
                        || isAbsence(cause)
                        || cause instanceof RestException rest
                                && List.of(403, 404).contains(status(rest))
                        || cause instanceof NullPointerException && stumbles(cause, REST)
                        || cause instanceof BadUserRequestException
                                && cause.getMessage().endsWith(" is null"));
    }

    private static Optional<Refusal> ofItself(Throwable fault) {
        if (fault instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (fault instanceof SQLException database) {
            return ofState(database.getSQLState());
        }
        if (fault instanceof RestException rest) {
            return ofStatus(status(rest));
        }
        if (isOvertaken(fault)) {
            return Optional.of(Refusal.conflict("engine.overtaken"));
        }
        if (fault instanceof SuspendedEntityInteractionException) {
            return Optional.of(Refusal.conflict("engine.suspended"));
        }
        if (fault instanceof AuthorizationException) {
            return ofStatus(403);
        }
        if (isAbsence(fault)) {
            return ofStatus(404);
        }
        if (fault instanceof JsonProcessingException) {
            return Optional.of(new Refusal("engine.unreadable"));
        }
        return isUnfit(fault) ? ofStatus(400) : Optional.empty();
    }

    private static boolean isOvertaken(Throwable fault) {
        return fault instanceof OptimisticLockingException
                || fault instanceof TaskAlreadyClaimedException
                || fault instanceof ConcurrencyFailureException
                || fault instanceof OptimisticLockException;
    }

    private static boolean isAbsence(Throwable fault) {
        return fault instanceof NotFoundException || fault instanceof NullValueException || isStumble(fault);
    }

    /** Over something that isn't there. */
    private static boolean isStumble(Throwable fault) {
        return fault instanceof NullPointerException && stumbles(fault, ENGINE) && !stumbles(fault, REST);
    }

    private static boolean isUnfit(Throwable fault) {
        return fault instanceof BadUserRequestException
                || fault instanceof ParamException.QueryParamException
                || fault.getClass() == ProcessEngineException.class && fault.getCause() == null
                || fault.getClass().getPackage() == RuntimeException.class.getPackage() && stumbles(fault, REST);
    }

    /** What the REST itself trips over, before it asks the engine, is what was sent. */
    private static boolean stumbles(Throwable fault, String where) {
        var steps = fault.getStackTrace();
        return steps.length > 0 && steps[0].getClassName().startsWith(where);
    }

    /** Some of the REST's invalid requests call themselves the server's fault. */
    private static int status(RestException fault) {
        var status = fault.getStatus().getStatusCode();
        return status >= 500 && fault instanceof InvalidRequestException ? 400 : status;
    }

    private static Optional<Refusal> ofStatus(int status) {
        return switch (status) {
            case 403 -> Optional.of(Refusal.forbidden("engine.forbidden"));
            case 404 -> Optional.of(Refusal.absent("engine.absent"));
            case 409 -> Optional.of(Refusal.conflict("engine.overtaken"));
            default -> status < 500 ? Optional.of(new Refusal("engine.unfit")) : Optional.empty();
        };
    }

    /** By the standard's classes of errors; without a state it is the pool's, whose connection was closed meanwhile. */
    private static Optional<Refusal> ofState(String state) {
        return switch (state == null ? "08" : state.substring(0, 2)) {
            case "22" -> ofStatus(400);
            case "23", "40" -> ofStatus(409);
            case "08", "53", "57" -> Optional.of(Refusal.busy("engine.databaseGone"));
            default -> Optional.empty();
        };
    }
}
