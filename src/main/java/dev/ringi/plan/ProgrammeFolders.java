package dev.ringi.plan;

import dev.ringi.refusal.Refusal;
import dev.ringi.yaml.YamlFile;
import dev.ringi.yaml.YamlRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * {@code programmes/<code>/programme.yaml}: those in the jar, and those in a directory of the city's own, which win over the
 * shipped ones of the same code.
 */
public final class ProgrammeFolders {

    private static final String FILE = "programme.yaml";
    private static final String SHIPPED = "classpath*:programmes/*/" + FILE;

    private ProgrammeFolders() {}

    /**
     * By code, the shipped ones first.
     *
     * @param directory "" for none
     * @throws Refusal with all that is wrong in all of them
     */
    public static List<Programme> read(String directory, SheetFields fields) {
        var files = new LinkedHashMap<String, Resource>();
        shipped().forEach(file -> files.put(folder(file), file));
        own(directory).forEach((folder, file) -> files.put(folder, file));
        var problems = new ArrayList<String>();
        var programmes = new ArrayList<Programme>();
        files.forEach((folder, file) -> {
            try {
                programmes.add(read(folder, file, fields));
            } catch (YamlRefused refused) {
                refused.problems().forEach(problem -> problems.add("  " + place(directory, folder) + ": " + problem));
            }
        });
        checkNames(programmes, problems);
        if (!problems.isEmpty()) {
            throw new Refusal("plan.programmesRefused", String.valueOf(problems.size()), String.join("\n", problems));
        }
        return programmes;
    }

    private static Programme read(String folder, Resource file, SheetFields fields) {
        try {
            var content = file instanceof FileSystemResource own
                    ? YamlFile.content(own.getFile().toPath())
                    : file.getContentAsByteArray();
            return YamlFile.read(FILE, content, root -> new ProgrammeFile(fields, folder).read(root));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names stand in titles and keys: of two that are the same nobody could tell the cycles apart. */
    private static void checkNames(Collection<Programme> programmes, List<String> problems) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (var programme : programmes) {
            var other = codes.putIfAbsent(programme.name(), programme.code());
            if (other != null) {
                problems.add(
                        "  " + new Refusal("plan.sameName", programme.name(), other, programme.code()).getMessage());
            }
        }
    }

    private static String place(String directory, String folder) {
        var own = directory.isEmpty() ? null : Path.of(directory, folder, FILE);
        return own != null && Files.exists(own) ? own.toString() : "programmes/" + folder + "/" + FILE;
    }

    private static List<Resource> shipped() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(SHIPPED))
                    .sorted(Comparator.comparing(ProgrammeFolders::folder))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Resource> own(String directory) {
        var files = new LinkedHashMap<String, Resource>();
        if (directory.isEmpty()) {
            return files;
        }
        if (!Files.isDirectory(Path.of(directory))) {
            throw new Refusal("plan.noDirectory", directory);
        }
        try (var folders = Files.list(Path.of(directory))) {
            folders.filter(folder -> Files.exists(folder.resolve(FILE)))
                    .sorted()
                    .forEach(folder -> files.put(
                            String.valueOf(folder.getFileName()), new FileSystemResource(folder.resolve(FILE))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String folder(Resource file) {
        try {
            var parts = file.getURL().getPath().split("/");
            return parts[parts.length - 2];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
