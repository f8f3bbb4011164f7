package dev.ringi.plan;

import dev.ringi.organization.Organization;
import dev.ringi.yaml.YamlFile;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a plan file as a whole or not at all; the same file again changes nothing. */
@Service
@Transactional
public class PlanImport {

    private final Plans plans;
    private final Programmes programmes;
    private final Organization organization;

    PlanImport(Plans plans, Programmes programmes, Organization organization) {
        this.plans = plans;
        this.programmes = programmes;
        this.organization = organization;
    }

    /**
     * Into the first programme of the configuration.
     *
     * @throws dev.ringi.yaml.YamlRefused with every problem; nothing is stored then
     */
    public Plan read(Path file) {
        return read(programmes.all().get(0).code(), file);
    }

    public Plan read(String programmeCode, Path file) {
        return read(programmeCode, YamlFile.name(file), YamlFile.content(file));
    }

    /**
     * The same for content that isn't a file on disk; {@code name} is what problems are reported under. What is known by
     * its bytes isn't looked through again: a department that it names may be called otherwise by now.
     */
    public Plan read(String programmeCode, String name, byte[] content) {
        var hash = hash(content);
        return plans.takenFrom(programmeCode, hash).orElseGet(() -> {
            var draft = YamlFile.read(name, content, root -> new PlanFile(organization).read(root));
            return plans.replaceBy(programmeCode, draft, name, hash);
        });
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
