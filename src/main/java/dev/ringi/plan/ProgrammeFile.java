package dev.ringi.plan;

import dev.ringi.calendar.FiscalYear;
import dev.ringi.refusal.Refusal;
import dev.ringi.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a programme's {@code programme.yaml}. */
final class ProgrammeFile {

    private static final Pattern CODE = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,39}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[-【】]");
    private static final int DEEPEST = 5;
    private static final Set<String> OMITTED = Set.of("path", "leads");

    private final SheetFields fields;
    private final String folder;

    ProgrammeFile(SheetFields fields, String folder) {
        this.fields = fields;
        this.folder = folder;
    }

    Programme read(YamlNode root) {
        root.keys(Set.of("code", "name", "first_year", "levels", "phases"), Set.of("layout", "plan_file"));
        var levels = levels(root.get("levels"));
        var phases = phases(root.get("phases"), levels);
        var shape = root.get("plan_file");
        return new Programme(
                code(root.get("code")),
                name(root.get("name"), 40),
                year(root.get("first_year")),
                levels,
                phases,
                layout(root.get("layout"), levels),
                shape.isPresent() ? new PlanShapeFile(levels, phases, fields).read(shape) : null);
    }

    /** It stands in keys and titles between these signs, 【R8-重点計画-目標】, and would be read otherwise with one in it. */
    static String name(YamlNode node, int maxLength) {
        var name = node.text(maxLength);
        if (BETWEEN_NAMES.matcher(name).find()) {
            node.refuse("plan.nameSigns", name);
        }
        return name;
    }

    private String code(YamlNode node) {
        var code = node.text(40);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            node.refuse("plan.programmeCode", code);
        } else if (!code.isEmpty() && !code.equals(folder)) {
            node.refuse("plan.otherFolder", code, folder);
        }
        return code;
    }

    private static int year(YamlNode node) {
        var year = node.number();
        try {
            return year == 0 ? 0 : new FiscalYear(year).year();
        } catch (Refusal noSuchYear) {
            node.refuse(noSuchYear);
            return 0;
        }
    }

    private List<Level> levels(YamlNode node) {
        var levels = new ArrayList<Level>();
        for (var item : node.someItems()) {
            var level = level(item);
            if (levels.stream().anyMatch(other -> other.key().equals(level.key()))) {
                item.get("key").refuse("plan.levelTwice", level.key());
            }
            levels.add(level);
        }
        if (levels.size() > DEEPEST) {
            node.refuse("plan.tooManyLevels", String.valueOf(DEEPEST));
        }
        return levels;
    }

    private static Level level(YamlNode node) {
        node.keys(Set.of("key", "name"), Set.of("mark", "numbering"));
        var key = node.get("key").text(40);
        if (!key.isEmpty() && !CODE.matcher(key).matches()) {
            node.get("key").refuse("plan.levelKey", key);
        }
        var mark = node.get("mark").text(40);
        if (!mark.isEmpty() && !Level.isMark(mark)) {
            node.get("mark").refuse("plan.levelMark", mark);
        }
        var numbering = node.get("numbering");
        return new Level(
                key, node.get("name").text(40), mark, "continuous".equals(oneOf(numbering, "continuous", "within")));
    }

    private List<Phase> phases(YamlNode node, List<Level> levels) {
        var file = new PhaseFile(levels, fields);
        node.someItems().forEach(file::read);
        return file.phases();
    }

    private static Layout layout(YamlNode node, List<Level> levels) {
        if (!node.isPresent()) {
            return Layout.USUAL;
        }
        node.keys(Set.of(), Set.of("headings", "documents", "document", "running", "omits", "year"));
        var known = levels.stream().map(Level::key).collect(Collectors.toSet());
        var headings = new LinkedHashMap<String, String>();
        node.get("headings").keys(Set.of(), known);
        node.get("headings")
                .names()
                .forEach(level ->
                        headings.put(level, node.get("headings").get(level).text(100)));
        var documents = node.get("documents");
        if (documents.isPresent() && !known.contains(documents.text(40))) {
            documents.refuse("plan.noLevel", documents.text(40), String.join("・", known));
        }
        return new Layout(
                headings,
                documents.isPresent() ? documents.text(40) : null,
                or(node.get("document"), Layout.USUAL.document()),
                node.get("running").isTrue(),
                node.get("omits").items().stream()
                        .map(item -> oneOf(item, OMITTED.toArray(String[]::new)))
                        .toList(),
                or(node.get("year"), Layout.USUAL.year()));
    }

    private static String or(YamlNode node, String usual) {
        return node.isPresent() ? node.text(100) : usual;
    }

    /** "" where nothing or something else is written. */
    static String oneOf(YamlNode node, String... words) {
        var written = node.text(40);
        if (!written.isEmpty() && Stream.of(words).noneMatch(written::equals)) {
            node.refuse("plan.word", written, Stream.of(words).sorted().collect(Collectors.joining("・")));
            return "";
        }
        return written;
    }
}
