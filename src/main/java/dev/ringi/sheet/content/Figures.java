package dev.ringi.sheet.content;

import dev.ringi.numeral.WrittenNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads figures out of a text: {@code <登録：51件、提案：40件>}. Before a number stands what it counts, up to the figure before it
 * or the beginning of the sentence; behind it its unit. Dates, ranges, ratios, and numbers that name something (第7次, COVID-19)
 * are words like others. Each letter is looked at once or twice, however long the text.
 */
final class Figures {

    private static final String SENTENCE_ENDS = "<>＜＞。；;\n";
    private static final String UNIT_ENDS = SENTENCE_ENDS + "、，,（）()「」『』：:／ 　\t";
    private static final String BEFORE_LABEL = SENTENCE_ENDS + "、，,（）()」』：:／・ 　\t";
    private static final String AFTER_LABEL = "：: 　\t<＜（(";

    /** Between two numbers, these make them one thing that is no figure: 30～40, 3/4, 3億5,000万. */
    private static final String JOINTS = "～〜~-－−/／・億兆万千百";

    private static final List<String> ERAS = List.of("令和", "平成", "昭和", "西暦");

    private final String text;
    private final List<Figure> found = new ArrayList<>();
    private int labelFrom;
    private int at;

    private Figures(String text) {
        this.text = text;
    }

    static List<Figure> of(String text) {
        return new Figures(text).read();
    }

    private List<Figure> read() {
        while (at < text.length()) {
            if (WrittenNumber.isDigit(text.charAt(at))) {
                takeNumber();
            } else if (SENTENCE_ENDS.indexOf(text.charAt(at++)) >= 0) {
                labelFrom = at;
            }
        }
        return List.copyOf(found);
    }

    private void takeNumber() {
        var digits = at;
        at = endOfDigits(digits);
        var alone = at;
        while (isAnyOf(JOINTS, at) && isDigit(at + 1)) {
            at = endOfDigits(at + 1);
        }
        var start = hasMinus(digits) ? digits - 1 : digits;
        var written = text.substring(start, at);
        if (at == alone && !namesSomething(start) && !isDate(digits)) {
            WrittenNumber.of(written).ifPresent(number -> {
                var label = stripped(text.substring(labelFrom, start), BEFORE_LABEL, AFTER_LABEL);
                found.add(new Figure(label, written, number, takeUnit()));
            });
        }
    }

    private String takeUnit() {
        while (isAnyOf(" 　\t", at)) {
            at++;
        }
        var from = at;
        while (at < text.length() && !isAnyOf(UNIT_ENDS, at) && !isDigit(at) && !isMinus(at)) {
            at++;
        }
        labelFrom = at;
        return stripped(text.substring(from, at), "", "・");
    }

    /** Behind a letter, a dash joins; accounts' triangles are always a minus. */
    private boolean hasMinus(int digits) {
        if (digits == labelFrom || !WrittenNumber.isMinus(text.charAt(digits - 1))) {
            return false;
        }
        var isTriangle = isAnyOf("△▲", digits - 1);
        return isTriangle || digits < 2 || !Character.isLetterOrDigit(text.charAt(digits - 2));
    }

    /** Past the digits and what parts them; a mark that no digit follows belongs to the sentence. */
    private int endOfDigits(int from) {
        var end = from;
        while (isDigit(end) || isAnyOf(".．,，", end) && isDigit(end + 1)) {
            end++;
        }
        return end;
    }

    private boolean namesSomething(int start) {
        if (isAnyOf("：:", at)) {
            return true;
        }
        var before = start > labelFrom ? text.charAt(start - 1) : ' ';
        return before == '第'
                || WrittenNumber.isMinus(before)
                || Character.UnicodeScript.of(before) == Character.UnicodeScript.LATIN;
    }

    private boolean isDate(int digits) {
        var ofAnEra = ERAS.stream().anyMatch(era -> text.startsWith(era, digits - era.length()));
        var year = text.startsWith("年", at) && at - digits == 4;
        var day = digits > 0 && text.charAt(digits - 1) == '月' && text.startsWith("日", at);
        return ofAnEra || year || day || text.startsWith("年度", at) || text.startsWith("月", at);
    }

    private boolean isMinus(int index) {
        return WrittenNumber.isMinus(text.charAt(index)) && isDigit(index + 1);
    }

    private boolean isDigit(int index) {
        return index < text.length() && WrittenNumber.isDigit(text.charAt(index));
    }

    private boolean isAnyOf(String letters, int index) {
        return index < text.length() && letters.indexOf(text.charAt(index)) >= 0;
    }

    private static String stripped(String text, String leading, String trailing) {
        var from = 0;
        var to = text.length();
        while (from < to && leading.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && trailing.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
