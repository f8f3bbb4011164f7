package dev.ringi.publication;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * 禁則 as the JDK keeps it, and more: no line begins between a number and its sign or unit, none after 第, and no
 * paragraph ends in a line of one or two characters. Has state: one for each rendering.
 */
class JapaneseLineBreaks implements FSTextBreaker {

    private static final int SHORTEST_LAST_LINE = 3;
    private static final String UNITS = "年月日時分秒回件人名円万億千百次期号本校所歳歩割台頁課%％‰℃㎡㎞㎏kmcgt";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        var at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && !isGood(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isGood(int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        if (Character.isWhitespace(before)) {
            return true;
        }
        var insideNumber = Character.isDigit(before) && (Character.isDigit(after) || UNITS.indexOf(after) >= 0);
        var insideOrdinal = before == '第' && Character.isDigit(after);
        return !insideNumber && !insideOrdinal && text.length() - at >= SHORTEST_LAST_LINE;
    }
}
