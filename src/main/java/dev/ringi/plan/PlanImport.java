package dev.ringi.plan;

import dev.ringi.hash.Sha256;
import dev.ringi.organization.Department;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.yaml.YamlFile;
import dev.ringi.yaml.YamlNode;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a plan file as a whole or not at all; the same file again changes nothing. */
@Service
@Transactional
public class PlanImport {

    private final Plans plans;
    private final PlanFiles files;
    private final Organization organization;
    private final SheetFields fields;

    PlanImport(Plans plans, Programmes programmes, Organization organization, SheetFields fields) {
        this.plans = plans;
        this.files = new PlanFiles(programmes.all());
        this.organization = organization;
        this.fields = fields;
    }

    /**
     * Into the programme that the file names, or whose transcriptions are shaped like it.
     *
     * @throws dev.ringi.yaml.YamlRefused with every problem; nothing is stored then
     */
    public Plan read(Path file) {
        return read(YamlFile.name(file), YamlFile.content(file));
    }

    /**
     * The same for content that isn't a file on disk; {@code name} is what problems are reported under. What is known by
     * its bytes isn't looked through again: a department that it names may be called otherwise by now.
     */
    public Plan read(String name, byte[] content) {
        var hash = Sha256.hex(content);
        return plans.takenFrom(hash).orElseGet(() -> {
            var read = YamlFile.read(name, content, this::read);
            return plans.replaceBy(read.programme(), read.draft(), name, hash);
        });
    }

    private record Read(Programme programme, PlanDraft draft) {}

    private Read read(YamlNode root) {
        return files.programmeOf(root)
                .map(programme ->
                        new Read(programme, new PlanFile(programme, this::departmentNamed, fields).read(root)))
                .orElse(null);
    }

    private Optional<UnitCode> departmentNamed(String name) {
        return organization.departmentNamed(name).map(Department::code);
    }
}
