package dev.ringi.sheet.hint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ① ② ④ at the heads of lines or rows: one is missing, or one stands twice. ① begins anew. */
final class BrokenNumbering implements HintPolicy {

    private static final Pattern HEAD = Pattern.compile("(?m)^[\\h\\f]*([①-⑳])");

    private record Head(Passage passage, int start, String mark) {

        int number() {
            return mark.charAt(0) - '①' + 1;
        }
    }

    @Override
    public Stream<Hint> look(SheetText sheet) {
        var fields =
                sheet.prose().collect(Collectors.groupingBy(Passage::field, LinkedHashMap::new, Collectors.toList()));
        return fields.values().stream().flatMap(rows -> broken(heads(rows)).stream());
    }

    private static List<Head> heads(List<Passage> rows) {
        return rows.stream()
                .flatMap(row -> row.find(HEAD).map(head -> new Head(row, head.start(1), head.group(1))))
                .toList();
    }

    private static List<Hint> broken(List<Head> heads) {
        var hints = new ArrayList<Hint>();
        for (var i = 1; i < heads.size(); i++) {
            var before = heads.get(i - 1);
            var head = heads.get(i);
            var follows = head.number() == before.number() + 1;
            if (!follows && (head.number() != 1 || before.number() == 1)) {
                var text = "「%s」の次に「%s」が来ています。番号の抜けや重なりがないか、お確かめください。".formatted(before.mark(), head.mark());
                hints.add(new Hint(head.passage(), "brokenNumbering", head.start(), head.mark(), text));
            }
        }
        return hints;
    }
}
