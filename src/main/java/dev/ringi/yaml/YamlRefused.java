package dev.ringi.yaml;

import dev.ringi.refusal.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** A file refused as a whole: every reason is listed, so that it can be mended in one go. */
public class YamlRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    YamlRefused(String file, List<Problem> problems) {
        super("yaml.refused", file, String.valueOf(problems.size()), listed(file, problems));
        this.problems = problems.stream().map(Problem::text).toList();
    }

    /** One line each, without the file's name. */
    public List<String> problems() {
        return problems;
    }

    private static String listed(String file, List<Problem> problems) {
        return problems.stream()
                .map(problem -> "  " + file + ": " + problem.text())
                .collect(Collectors.joining("\n"));
    }
}
