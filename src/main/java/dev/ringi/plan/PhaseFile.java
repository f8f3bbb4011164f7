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

/** The rules of the part {@code phases} of a {@code programme.yaml}, one phase after the other. */
final class PhaseFile {

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,20}");
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    private static final int MOST_YEARS = 10;
    private static final int MOST_DAYS = 1_000;

    private final List<Level> levels;
    private final SheetFields fields;
    private final List<Phase> phases = new ArrayList<>();

    PhaseFile(List<Level> levels, SheetFields fields) {
        this.levels = levels;
        this.fields = fields;
    }

    /** Those read so far. */
    List<Phase> phases() {
        return phases;
    }

    /** Codes tell phases apart for machines, names for people: no two are the same. */
    void read(YamlNode node) {
        var phase = phase(node);
        if (phases.stream().anyMatch(other -> other.code().equals(phase.code()))) {
            node.get("code").refuse("plan.phaseTwice", phase.code());
        }
        if (phases.stream().anyMatch(other -> other.name().equals(phase.name()))) {
            node.get("name").refuse("plan.phaseNameTwice", phase.name());
        }
        phases.add(phase);
    }

    private Phase phase(YamlNode node) {
        node.keys(Set.of("code", "name", "kickoff", "forms", "deadlines", "steps"), Set.of("shows"));
        var code = node.get("code").text(20);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            node.get("code").refuse("plan.phaseCode", code);
        }
        var known = phases.stream().map(Phase::code).toList();
        return new Phase(
                code,
                ProgrammeFile.name(node.get("name"), 20),
                kickoff(node.get("kickoff")),
                forms(node.get("forms")),
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
        var later = node.get("years_later").number(MOST_YEARS);
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
        node.keys(Set.copyOf(names), Set.of("counted_in"));
        var days = names.stream().map(name -> node.get(name).number(MOST_DAYS)).toList();
        for (var i = 1; i < days.size(); i++) {
            if (days.get(i) > 0 && days.get(i) < days.get(i - 1)) {
                node.get(names.get(i)).refuse("plan.daysOrder", names.get(i), names.get(i - 1));
            }
        }
        var counted = ProgrammeFile.oneOf(node.get("counted_in"), "days", "open_days");
        return new Phase.Days(days.get(0), days.get(1), days.get(2), days.get(3), counted.equals("open_days"));
    }

    private static Set<Phase.Step> steps(YamlNode node) {
        var steps = EnumSet.noneOf(Phase.Step.class);
        for (var item : node.items()) {
            var written = ProgrammeFile.oneOf(
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

    private Map<String, NavigableMap<Integer, String>> forms(YamlNode node) {
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
            if (byYear.isEmpty()) {
                node.get(level).refuse("plan.noForms");
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
}
