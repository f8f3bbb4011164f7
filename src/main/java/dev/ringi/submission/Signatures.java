package dev.ringi.submission;

import dev.ringi.organization.Organization;
import org.springframework.stereotype.Component;

/** How an act is signed in a sheet's history: title and name of that day, and for whom it was done. */
@Component
public class Signatures {

    private final Organization organization;

    Signatures(Organization organization) {
        this.organization = organization;
    }

    /** As in 納税課長　原 誠, or 納税課主査　森 文（納税課長　原 誠の代決）. */
    public String of(Step step) {
        if (step.actor() == null) {
            return organization.department(step.department()).name() + "　回答期限の経過";
        }
        var who = of(step.capacity(), step.actor());
        return step.onBehalfOf() == null ? who : who + "（" + of(step.onBehalfCapacity(), step.onBehalfOf()) + "の代決）";
    }

    /** @param person id */
    public String of(String capacity, String person) {
        return capacity + "　" + organization.person(person).name();
    }
}
