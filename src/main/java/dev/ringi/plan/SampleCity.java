package dev.ringi.plan;

import dev.ringi.organization.Organization;
import dev.ringi.organization.OrganizationImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 若葉市, which doesn't exist: ten targets, the people who write them and those who decide. */
@Service
@ConditionalOnProperty(name = "ringi.sample.enabled", havingValue = "true")
public class SampleCity {

    private final Organization organization;
    private final OrganizationImport organizationImport;
    private final PlanImport planImport;

    SampleCity(Organization organization, OrganizationImport organizationImport, PlanImport planImport) {
        this.organization = organization;
        this.organizationImport = organizationImport;
        this.planImport = planImport;
    }

    /** Never goes over what is there: it moves in only where no organisation is known yet. */
    @Transactional
    public void load() {
        if (organization.departments().isEmpty()) {
            organizationImport.read("wakaba-organization.yaml", content("wakaba-organization.yaml"));
            planImport.read("wakaba-plan.yaml", content("wakaba-plan.yaml"));
        }
    }

    private static byte[] content(String name) {
        try {
            return new ClassPathResource("sample/" + name).getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
