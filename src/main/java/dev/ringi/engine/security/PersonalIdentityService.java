package dev.ringi.engine.security;

import dev.ringi.engine.Sessions;
import dev.ringi.refusal.Refusal;
import java.util.Objects;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What people may change of a user is the password, within the engine's policy; names and mails are the organisation's.
 * Whatever a session stood on ends with it: the password, the account, a membership. The server itself, which acts as
 * nobody, sets what it is told to.
 */
class PersonalIdentityService extends ThrottledIdentityService {

    private final Sessions sessions;

    PersonalIdentityService(LoginThrottle throttle, Sessions sessions, ApplicationEventPublisher events) {
        super(throttle, events);
        this.sessions = sessions;
    }

    @Override
    public void saveUser(User user) {
        var saved = (UserEntity) user;
        var newPassword = saved.hasNewPassword();
        if (isServer()) {
            super.saveUser(user, true);
        } else {
            refuseOthers(saved);
            refuseOtherNames(saved);
            refuseWeakPassword(saved);
            super.saveUser(user);
        }
        if (newPassword) {
            sessions.endOthersOf(user.getId());
        }
    }

    @Override
    public void deleteUser(String userId) {
        super.deleteUser(userId);
        sessions.endAllOf(userId);
    }

    /** Whose memberships the server itself takes away, it ends their sessions where it is due. */
    @Override
    public void deleteMembership(String userId, String groupId) {
        super.deleteMembership(userId, groupId);
        if (!isServer()) {
            sessions.endAllOf(userId);
        }
    }

    private boolean isServer() {
        return getCurrentAuthentication() == null;
    }

    /** The engine asks for the right only after the policy, and would tell strangers what that is. */
    private void refuseOthers(UserEntity user) {
        commandExecutor.execute(context -> {
            var rights = context.getAuthorizationManager();
            if (user.getRevision() == 0) {
                rights.checkAuthorization(Permissions.CREATE, Resources.USER);
            } else {
                rights.checkAuthorization(Permissions.UPDATE, Resources.USER, user.getId());
            }
            return null;
        });
    }

    private void refuseOtherNames(UserEntity user) {
        var known = createUserQuery().userId(user.getId()).singleResult();
        if (known != null && !sameNames(known, user)) {
            throw new RefusedRequest(Refusal.forbidden("login.names"));
        }
    }

    private static boolean sameNames(User one, User other) {
        return Objects.equals(one.getFirstName(), other.getFirstName())
                && Objects.equals(one.getLastName(), other.getLastName())
                && Objects.equals(one.getEmail(), other.getEmail());
    }

    /** None at all is no better: the engine would leave the old one, and say that all is well. */
    private void refuseWeakPassword(UserEntity user) {
        if (!user.hasNewPassword() || !commandExecutor.execute(context -> user.checkPasswordAgainstPolicy())) {
            throw new RefusedRequest(new Refusal("login.policy", DefaultPasswordPolicyImpl.MIN_LENGTH));
        }
    }
}
