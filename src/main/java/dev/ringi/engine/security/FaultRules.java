package dev.ringi.engine.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.ringi.refusal.Refusal;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.server.ParamException;
import org.springframework.dao.ConcurrencyFailureException;

/** What a failure inside the engine, the database or the reading of a request says of the request that met it. */
final class FaultRules {

    private FaultRules() {}

    /** Of what lies deepest and says something; nothing where the failure is no fault of the caller's. */
    static Optional<Refusal> refusal(Throwable fault) {
        var causes = ExceptionUtils.getThrowableList(fault);
        return IntStream.rangeClosed(1, causes.size())
                .mapToObj(fromEnd -> causes.get(causes.size() - fromEnd))
                .flatMap(cause -> ofItself(cause).stream())
                .findFirst();
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
        if (Absence.is(fault)) {
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

    private static boolean isUnfit(Throwable fault) {
        return fault instanceof BadUserRequestException
                || fault instanceof ParamException.QueryParamException
                || fault.getClass() == ProcessEngineException.class && fault.getCause() == null
                || fault.getClass().getPackage() == RuntimeException.class.getPackage()
                        && Absence.isStumbledOver(fault);
    }

    /** Some of the REST's invalid requests call themselves the server's fault. */
    static int status(RestException fault) {
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
