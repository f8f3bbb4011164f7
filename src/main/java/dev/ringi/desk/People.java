package dev.ringi.desk;

import dev.ringi.engine.InServersName;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Names of the engine's users, which may come from LDAP. */
@Component
public class People {

    private final IdentityService identities;
    private final InServersName server;

    People(IdentityService identities, InServersName server) {
        this.identities = identities;
        this.server = server;
    }

    /** Null for nobody. */
    public Someone someone(String id) {
        return id == null ? null : new Someone(id, nameOf(id));
    }

    /** The id for those who are gone or have no name; null for nobody. */
    public String nameOf(String id) {
        var user = id == null
                ? null
                : server.call(() -> identities.createUserQuery().userId(id).singleResult());
        if (user == null) {
            return id;
        }
        var name = Objects.toString(user.getFirstName(), "") + " " + Objects.toString(user.getLastName(), "");
        return name.isBlank() ? id : name.strip();
    }
}
