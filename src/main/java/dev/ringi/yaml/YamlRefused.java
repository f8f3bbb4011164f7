package dev.ringi.yaml;

import dev.ringi.refusal.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A file refused as a whole: every reason is listed, so that it can be mended in one go. */
public class YamlRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    private YamlRefused(String file, List<String> problems) {
        super(
                "yaml.refused",
                file,
                String.valueOf(problems.size()),
                problems.stream().map(problem -> "  " + file + ": " + problem).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    static YamlRefused of(String file, List<Problem> problems) {
        return new YamlRefused(
                file,
                problems.stream()
                        .sorted(Comparator.comparing(Problem::line))
                        .map(Problem::text)
                        .distinct()
                        .toList());
    }

    /** One line each, without the file's name. */
    public List<String> problems() {
        return problems;
    }
}
