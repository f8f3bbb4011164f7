package dev.ringi.organization;

import dev.ringi.yaml.YamlFile;
import java.nio.file.Path;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an organisation file as the whole truth: who isn't in it holds no post from now on. The same file again changes
 * nothing.
 */
@Service
@Transactional
public class OrganizationImport {

    private final Roster roster;
    private final ApplicationEventPublisher events;

    OrganizationImport(Roster roster, ApplicationEventPublisher events) {
        this.roster = roster;
        this.events = events;
    }

    /** @throws dev.ringi.yaml.YamlRefused with every problem; nothing is stored then */
    public void read(Path file) {
        apply(YamlFile.read(file, OrganizationFile::read));
    }

    /** The same for content that isn't a file on disk; {@code name} is what problems are reported under. */
    public void read(String name, byte[] content) {
        apply(YamlFile.read(name, content, OrganizationFile::read));
    }

    private void apply(OrganizationDraft draft) {
        if (!draft.equals(roster.current())) {
            roster.replaceBy(draft);
            events.publishEvent(new OrganizationChanged(
                    draft.departments().size(), draft.people().size()));
        }
    }
}
