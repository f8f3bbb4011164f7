package dev.ringi.character;

import dev.ringi.refusal.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which characters a text may have, at whatever door it comes in: those that the prints can show, and none that can't be
 * seen, turns the direction of others, or ends a line where there is only one. A variation selector (異体字セレクタ, as in
 * 葛󠄀) may stand behind a character; the prints show the character without it.
 */
public final class Characters {

    /** So many are named at once. */
    private static final int NAMED = 5;

    private Characters() {}

    /** Of a name or a title: what is wrong with it, in words that end a sentence's subject; empty where nothing is. */
    public static Optional<String> faultsInLine(String text) {
        return faults(text, Set.of());
    }

    /** The same of a text of several lines, where tabs and line ends may be. */
    public static Optional<String> faultsInText(String text) {
        return faults(text, Set.of((int) '\n', (int) '\r', (int) '\t'));
    }

    /** Each character once that the prints can't show, in the order met. */
    public static List<String> unprintedIn(String text) {
        var unprinted = new LinkedHashSet<String>();
        Kind.walk(text, (codePoint, kind) -> {
            if (isUnprinted(codePoint, kind)) {
                unprinted.add(shown(codePoint));
            }
        });
        return List.copyOf(unprinted);
    }

    /** As it is printed: without selectors of variants, and with what the prints can't show as 〓 and its code. */
    public static String asPrinted(String text) {
        var printed = new StringBuilder(text.length());
        Kind.walk(text, (codePoint, kind) -> {
            if (isUnprinted(codePoint, kind)) {
                printed.append("〓[").append(code(codePoint)).append(']');
            } else if (kind != Kind.VARIANT) {
                printed.appendCodePoint(codePoint);
            }
        });
        return printed.toString();
    }

    /** So that a reader knows which it is, even where it can't be seen: 「𠀀」（U+20000）, U+202E（RIGHT-TO-LEFT OVERRIDE）. */
    public static String shown(int codePoint) {
        if (Kind.isSeen(codePoint)) {
            return "「" + Character.toString(codePoint) + "」（" + code(codePoint) + "）";
        }
        var name = Character.getName(codePoint);
        return code(codePoint) + (name == null ? "" : "（" + name + "）");
    }

    private static boolean isUnprinted(int codePoint, Kind kind) {
        return kind.isFault() && !Character.isWhitespace(codePoint);
    }

    private static Optional<String> faults(String text, Set<Integer> admitted) {
        var faults = new ArrayList<Fault>();
        var met = new LinkedHashSet<Integer>();
        var place = new Place(text.indexOf('\n') >= 0);
        Kind.walk(text, (codePoint, kind) -> {
            place.next(codePoint);
            if (kind.isFault() && !admitted.contains(codePoint) && met.size() <= NAMED && met.add(codePoint)) {
                faults.add(new Fault(place.inWords(), codePoint, kind));
            }
        });
        return faults.isEmpty() ? Optional.empty() : Optional.of(inWords(faults));
    }

    private static String inWords(List<Fault> faults) {
        var named = faults.stream().limit(NAMED).map(Fault::inWords).collect(Collectors.joining("、"));
        return faults.size() > NAMED ? named + "など" : named;
    }

    private static String code(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    private record Fault(String place, int codePoint, Kind kind) {

        String inWords() {
            return new Refusal(kind.code(), place, shown(codePoint)).getMessage();
        }
    }

    /** Counts from 1, lines only where there are several. */
    private static final class Place {

        private final boolean countsLines;
        private int line = 1;
        private int column;
        private boolean isLineOver;

        Place(boolean countsLines) {
            this.countsLines = countsLines;
        }

        void next(int codePoint) {
            if (isLineOver) {
                line++;
                column = 0;
            }
            column++;
            isLineOver = codePoint == '\n';
        }

        String inWords() {
            return countsLines ? line + "行目の" + column + "文字目" : column + "文字目";
        }
    }
}
