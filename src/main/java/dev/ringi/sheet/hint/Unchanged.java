package dev.ringi.sheet.hint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A goal, a review or a schedule that is still the one carried over: it was about another year. One hint a field or list. */
final class Unchanged implements HintPolicy {

    private static final Map<Role, String> ADVICE = Map.of(
            Role.GOAL, "引き継いだ文のままです。今回の目標として、数字と年度が合っているかお確かめください。",
            Role.PAST, "引き継いだ文のままです。その後の取組と実績を書き加えてください。",
            Role.SCHEDULE, "引き継いだ文のままです。今回も同じ内容と時期で行うか、お確かめください。");

    @Override
    public Stream<Hint> look(SheetText sheet) {
        var lists = sheet.passages().stream()
                .filter(passage -> ADVICE.containsKey(passage.role()))
                .collect(Collectors.groupingBy(Passage::field, LinkedHashMap::new, Collectors.toList()));
        return lists.values().stream().flatMap(rows -> hint(sheet, rows).stream());
    }

    private static List<Hint> hint(SheetText sheet, List<Passage> rows) {
        var same = rows.stream()
                .filter(row -> !row.text().isBlank() && sheet.isCarriedOver(row))
                .toList();
        if (same.isEmpty()) {
            return List.of();
        }
        var first = same.get(0);
        var count = rows.size() > 1 ? "%d件のうち%d件が、".formatted(rows.size(), same.size()) : "";
        return List.of(new Hint(first, "unchanged", 0, first.text(), count + ADVICE.get(first.role())));
    }
}
