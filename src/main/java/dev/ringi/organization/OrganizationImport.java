package dev.ringi.organization;

import dev.ringi.yaml.YamlFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an organisation file as the whole truth: who isn't in it holds no post from now on. The same file again changes
 * nothing. One that is {@code effective} later waits for its day, and another for the same day replaces it.
 */
@Service
@Transactional
public class OrganizationImport {

    private static final Logger LOG = LoggerFactory.getLogger(OrganizationImport.class);

    private final Roster roster;
    private final AwaitedOrganizationRepository awaited;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganizationImport(
            Roster roster, AwaitedOrganizationRepository awaited, ApplicationEventPublisher events, Clock clock) {
        this.roster = roster;
        this.awaited = awaited;
        this.events = events;
        this.clock = clock;
    }

    /** @throws dev.ringi.yaml.YamlRefused with every problem; nothing is stored then */
    public void read(Path file) {
        take(YamlFile.read(file, OrganizationFile::read));
    }

    /** The same for content that isn't a file on disk; {@code name} is what problems are reported under. */
    public void read(String name, byte[] content) {
        take(YamlFile.read(name, content, OrganizationFile::read));
    }

    /** Applies what has waited for a day that has come, each once, the earliest first. */
    public void applyDue() {
        for (var due : awaited.findByEffectiveLessThanEqualOrderByEffective(LocalDate.now(clock))) {
            awaited.delete(due);
            apply(due.draft());
            LOG.info("The organisation of {}, received at {}, is in force", due.effective(), due.receivedAt());
        }
    }

    private void take(DatedOrganization file) {
        // What is handed in now is newer than what has waited: it has the last word.
        applyDue();
        if (file.isAfter(LocalDate.now(clock))) {
            await(file.effective(), file.draft());
        } else {
            apply(file.draft());
        }
    }

    private void await(LocalDate effective, OrganizationDraft draft) {
        var waiting = awaited.findById(effective).orElseGet(() -> new AwaitedOrganization(effective));
        if (waiting.receive(draft, clock.instant())) {
            awaited.save(waiting);
            LOG.info(
                    "An organisation of {} departments waits for {}",
                    draft.departments().size(),
                    effective);
            events.publishEvent(new OrganizationAwaited(
                    effective, draft.departments().size(), draft.people().size()));
        }
    }

    private void apply(OrganizationDraft draft) {
        if (!draft.equals(roster.current())) {
            roster.replaceBy(draft);
            events.publishEvent(new OrganizationChanged(
                    draft.departments().size(), draft.people().size()));
        }
    }
}
