package dev.ringi.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** Where a rehearsal keeps its database and its clock, so that it can go on after being cut off. */
final class RehearsalFolder {

    private final Path folder;

    RehearsalFolder(Path folder) {
        this.folder = folder;
    }

    /** Begins anew unless a rehearsal of exactly this file was cut off. */
    void prepareFor(RehearsedPlan plan) {
        try {
            var source = DigestUtils.md5DigestAsHex(Files.readAllBytes(plan.file()));
            if (!source.equals(keptSource())) {
                FileSystemUtils.deleteRecursively(folder.resolve("postgres"));
                Files.deleteIfExists(folder.resolve("clock"));
                Files.createDirectories(folder);
                Files.writeString(underWay(), source);
            }
            Files.write(organization(), Cast.of(plan));
            Files.writeString(plan(), plan.withAdditions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path organization() {
        return folder.resolve("organization.yaml");
    }

    /** The rehearsed plan with what the rehearsal adds to it. */
    Path plan() {
        return folder.resolve("plan.yaml");
    }

    /** The year came to its end: the next rehearsal begins anew. */
    void finish() {
        try {
            Files.deleteIfExists(underWay());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String keptSource() throws IOException {
        return Files.exists(underWay()) ? Files.readString(underWay()) : null;
    }

    private Path underWay() {
        return folder.resolve("under-way");
    }
}
