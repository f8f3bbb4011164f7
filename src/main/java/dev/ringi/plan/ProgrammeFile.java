package dev.ringi.plan;

import dev.ringi.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a programme's {@code programme.yaml}. */
final class ProgrammeFile {

    private static final Pattern CODE = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,39}");
    private static final Pattern PHASE = Pattern.compile("[A-Z]{1,20}");
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
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
                root.get("name").text(40),
                root.get("first_year").number(),
                levels,
                phases,
                layout(root.get("layout"), levels),
                shape.isPresent() ? new PlanShapeFile(levels, phases, fields).read(shape) : null);
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
        var phases = new ArrayList<Phase>();
        for (var item : node.someItems()) {
            var phase = phase(item, levels, phases);
            if (phases.stream().anyMatch(other -> other.code().equals(phase.code()))) {
                item.get("code").refuse("plan.phaseTwice", phase.code());
            }
            phases.add(phase);
        }
        return phases;
    }

    private Phase phase(YamlNode node, List<Level> levels, List<Phase> earlier) {
        node.keys(Set.of("code", "name", "kickoff", "forms", "deadlines", "steps"), Set.of("shows"));
        var code = node.get("code").text(20);
        if (!code.isEmpty() && !PHASE.matcher(code).matches()) {
            node.get("code").refuse("plan.phaseCode", code);
        }
        var known = earlier.stream().map(Phase::code).toList();
        return new Phase(
                code,
                node.get("name").text(20),
                kickoff(node.get("kickoff")),
                forms(node.get("forms"), levels),
                days(node.get("deadlines")),
                steps(node.get("steps")),
                node.get("shows").items().stream()
                        .map(shown -> earlierPhase(shown, known))
                        .toList());
    }

    private static String earlierPhase(YamlNode node, List<String> known) {
        var code = node.text(20);
        if (!code.isEmpty() && !known.contains(code)) {
            node.refuse("plan.shownPhase", code);
        }
        return code;
    }

    private static Kickoff kickoff(YamlNode node) {
        node.keys(Set.of("month", "day", "time"), Set.of("years_later"));
        var later =
                node.get("years_later").isPresent() ? node.get("years_later").number() : 0;
        try {
            return new Kickoff(
                    node.get("month").number(),
                    node.get("day").number(),
                    LocalTime.parse(node.get("time").text(5)),
                    later);
        } catch (DateTimeException noSuchDay) {
            if (node.isPresent()) {
                node.refuse("plan.kickoff");
            }
            return new Kickoff(4, 1, LocalTime.NOON, later);
        }
    }

    private static Phase.Days days(YamlNode node) {
        var names = List.of("submission", "review", "opinions", "release");
        node.keys(Set.copyOf(names), Set.of());
        var days = names.stream().map(name -> node.get(name).number()).toList();
        for (var i = 1; i < days.size(); i++) {
            if (days.get(i) > 0 && days.get(i) < days.get(i - 1)) {
                node.get(names.get(i)).refuse("plan.daysOrder", names.get(i), names.get(i - 1));
            }
        }
        return new Phase.Days(days.get(0), days.get(1), days.get(2), days.get(3));
    }

    private static Set<Phase.Step> steps(YamlNode node) {
        var steps = EnumSet.noneOf(Phase.Step.class);
        for (var item : node.items()) {
            var written = oneOf(
                    item,
                    Stream.of(Phase.Step.values())
                            .map(step -> step.name().toLowerCase(Locale.ROOT))
                            .toArray(String[]::new));
            if (!written.isEmpty() && !steps.add(Phase.Step.valueOf(written.toUpperCase(Locale.ROOT)))) {
                item.refuse("plan.stepTwice", written);
            }
        }
        return steps;
    }

    private Map<String, NavigableMap<Integer, String>> forms(YamlNode node, List<Level> levels) {
        var forms = new LinkedHashMap<String, NavigableMap<Integer, String>>();
        node.keys(Set.of(), levels.stream().map(Level::key).collect(Collectors.toSet()));
        for (var level : node.names()) {
            var byYear = new TreeMap<Integer, String>();
            for (var year : node.get(level).names()) {
                var written = node.get(level).get(year);
                if (YEAR.matcher(year).matches()) {
                    byYear.put(Integer.parseInt(year), form(written));
                } else {
                    written.refuse("plan.formYear", year);
                }
            }
            forms.put(level, byYear);
        }
        if (node.isPresent() && forms.isEmpty()) {
            node.refuse("plan.noForms");
        }
        return forms;
    }

    private String form(YamlNode node) {
        var form = node.text(60);
        if (!form.isEmpty() && fields.of(form).isEmpty()) {
            node.refuse("plan.unknownForm", form);
        }
        return form;
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
    private static String oneOf(YamlNode node, String... words) {
        var written = node.text(40);
        if (!written.isEmpty() && Stream.of(words).noneMatch(written::equals)) {
            node.refuse("plan.word", written, Stream.of(words).sorted().collect(Collectors.joining("・")));
            return "";
        }
        return written;
    }
}
