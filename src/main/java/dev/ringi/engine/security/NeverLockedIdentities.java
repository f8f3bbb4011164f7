package dev.ringi.engine.security;

import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine counts an account's wrong passwords from anywhere, and locks it for ever at the tenth: so whoever knows an
 * administrator's name could shut everybody out. Here {@link LoginThrottle} counts, and whom the engine had locked isn't.
 */
class NeverLockedIdentities extends DbIdentityServiceProvider {

    @Override
    protected boolean isUserLocked(UserEntity user) {
        return false;
    }

    @Override
    protected void lockUser(UserEntity user) {}

    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return DbIdentityServiceProvider.class;
        }

        @Override
        public Session openSession() {
            return new NeverLockedIdentities();
        }
    }
}
