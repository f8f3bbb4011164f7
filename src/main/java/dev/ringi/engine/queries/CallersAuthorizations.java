package dev.ringi.engine.queries;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_AUTO;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheckBuilder;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;

/**
 * The engine's authorization checks without what costs time in proportion to all tasks and changes no answer: there is
 * one right a task and group, so at fifty thousand tasks each of them reads fifty thousand rows.
 */
class CallersAuthorizations extends AuthorizationManager {

    /**
     * All groups of the caller. The stock engine leaves out those without any right, which it finds by reading the
     * whole table of rights in every command; such a group adds nothing to a check.
     */
    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? new ArrayList<>() : new ArrayList<>(groups);
    }

    /** The engine looks for every right before it grants it. */
    @Override
    public AuthorizationEntity findAuthorizationByGroupIdAndResourceId(
            int type, String group, Resource resource, String id) {
        return resource == Resources.TASK && NewTasks.include(id)
                ? null
                : super.findAuthorizationByGroupIdAndResourceId(type, group, resource, id);
    }

    @Override
    public boolean isAuthorized(String user, List<String> groups, PermissionCheck check) {
        return !isAuthorizationEnabled() || isAuthorized(user, groups, createCompositePermissionCheck(check));
    }

    /**
     * Whether any right allows it, if none revokes anything: one short statement instead of two long ones, which the
     * engine composes anew for each check. That was a quarter of what a completion took the JVM.
     */
    @Override
    public boolean isAuthorized(String user, List<String> groups, CompositePermissionCheck checks) {
        if (user != null && isAnyEnough(checks)) {
            var rights = new AuthorizationCheck(user, filterAuthenticatedGroupIds(groups), checks, false);
            if (getDbEntityManager().selectOne("seen.isGranted", rights) instanceof Boolean isGranted) {
                return isGranted;
            }
        }
        return super.isAuthorized(user, groups, checks);
    }

    /**
     * A filter together with the caller's right to read it; null where the engine is to say what is wrong. It being
     * found tells, too, that nothing is revoked from the caller, which the engine finds out once a command.
     */
    FilterEntity findReadableFilter(String id) {
        var reading = new PermissionCheckBuilder()
                .disjunctive()
                .atomicCheckForResourceId(Resources.FILTER, id, Permissions.READ)
                .build();
        if (id == null || !isAuthCheckExecuted() || !isAnyEnough(reading)) {
            return null;
        }
        var caller = getCurrentAuthentication();
        var rights = new AuthorizationCheck(
                caller.getUserId(), filterAuthenticatedGroupIds(caller.getGroupIds()), reading, false);
        var filter = (FilterEntity) getDbEntityManager().selectOne("seen.readableFilter", rights);
        if (filter != null) {
            isRevokeAuthCheckUsed = false;
        }
        return filter;
    }

    /** Where the engine would not complain, nor look for what is revoked although nothing is. */
    private boolean isAnyEnough(CompositePermissionCheck checks) {
        return checks.isDisjunctive()
                && checks.getCompositeChecks().isEmpty()
                && !checks.getAtomicChecks().isEmpty()
                && checks.getAtomicChecks().stream().allMatch(this::isPlain)
                && AUTHORIZATION_CHECK_REVOKE_AUTO.equalsIgnoreCase(
                        Context.getProcessEngineConfiguration().getAuthorizationCheckRevokes());
    }

    private boolean isPlain(PermissionCheck check) {
        return isResourceValidForPermission(check)
                && check.getResourceIdQueryParam() == null
                && check.getAuthorizationNotFoundReturnValue() == null;
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        if (isOurs(query) && OfferedTasks.areAll(query)) {
            query.setAuthCheck(new SeenByCaller(query.getAuthCheck()));
        } else {
            settle(query);
        }
    }

    @Override
    protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
        super.configureVariableInstanceQuery(query);
        settle(query);
    }

    /**
     * Who has the right to everything needn't be asked for each; otherwise the rights to whole processes are found out
     * first. Of what is offered, which is little, both are found out with it.
     */
    private void settle(ListQueryParameterObject query) {
        if (!isOurs(query)) {
            return;
        }
        var check = query.getAuthCheck();
        @SuppressWarnings("unchecked")
        List<String> wide = getDbEntityManager().selectList("seen.wideRights", query);
        if (wide.contains(ANY)) {
            check.setAuthorizationCheckEnabled(false);
        } else {
            query.setAuthCheck(new SeenByCaller(check, wide));
        }
    }

    /** Where something is revoked from the caller, the engine asks in its own way. */
    private static boolean isOurs(ListQueryParameterObject query) {
        var check = query.getAuthCheck();
        return check.isAuthorizationCheckEnabled()
                && check.getAuthUserId() != null
                && !check.isRevokeAuthorizationCheckEnabled();
    }
}
