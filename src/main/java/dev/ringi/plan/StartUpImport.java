package dev.ringi.plan;

import dev.ringi.organization.OrganizationImport;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes in one's own files, else the sample, before the server opens its port and the engine begins to work: a refused
 * file stops the start with nobody having seen anything.
 */
@Component
class StartUpImport implements SmartInitializingSingleton {

    private final String organizationFile;
    private final List<String> planFiles;
    private final OrganizationImport organizations;
    private final PlanImport plans;
    private final ObjectProvider<SampleCity> sample;

    StartUpImport(
            @Value("${ringi.organization.file:}") String organizationFile,
            PlanSettings settings,
            OrganizationImport organizations,
            PlanImport plans,
            ObjectProvider<SampleCity> sample) {
        this.organizationFile = organizationFile;
        this.planFiles =
                settings.files().stream().filter(file -> !file.isBlank()).toList();
        this.organizations = organizations;
        this.plans = plans;
        this.sample = sample;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (organizationFile.isEmpty()) {
            sample.ifAvailable(SampleCity::load);
        } else {
            organizations.read(Path.of(organizationFile));
        }
        planFiles.forEach(file -> plans.read(Path.of(file.strip())));
    }
}
