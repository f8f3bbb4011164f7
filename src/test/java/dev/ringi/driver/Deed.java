package dev.ringi.driver;

import java.util.Set;

/**
 * What somebody sent, and what came of it.
 *
 * @param about id of the sheet or, of an absence, of the person
 * @param task id, or null
 * @param detail what else tells the act from others of its kind: a seat, a file's name, an absence's id
 * @param text hash of what was written, or null
 * @param basedOn revision of a draft, or null
 * @param ended 0 while no answer has come
 * @param said null where nobody knows
 * @param words of a refusal, or null
 */
record Deed(
        Kind kind,
        String person,
        String about,
        String task,
        String detail,
        String text,
        Integer basedOn,
        long begun,
        long ended,
        String said,
        String words) {

    static final String REFUSED = "no";
    static final String OVERTAKEN = "overtaken";
    static final String OUTDATED = "outdated";
    static final String DONE = "yes";

    enum Kind {
        READ(false),
        READ_FILES(false),
        READ_LINE(false),
        SAVE(true),
        TAKE(true),
        CLAIM(true),
        GIVE_BACK(true),
        SUBMIT(true),
        WITHDRAW(true),
        AGREE(true),
        OBJECT(true),
        APPROVE(true),
        SEND_BACK(true),
        ACCEPT(true),
        REJECT(true),
        ATTACH(true),
        LEAVE(true),
        COME_BACK(true);

        private final boolean changes;

        Kind(boolean changes) {
            this.changes = changes;
        }

        boolean changes() {
            return changes;
        }
    }

    static Deed of(Kind kind, String person, String about) {
        return new Deed(kind, person, about, null, null, null, null, 0, 0, null, null);
    }

    Deed at(String itsTask, String itsDetail) {
        return new Deed(kind, person, about, itsTask, itsDetail, text, basedOn, begun, ended, said, words);
    }

    Deed writing(String hash, Integer revision) {
        return new Deed(kind, person, about, task, detail, hash, revision, begun, ended, said, words);
    }

    Deed inWords(String ofTheRefusal) {
        return new Deed(kind, person, about, task, detail, text, basedOn, begun, ended, said, ofTheRefusal);
    }

    Deed between(long from, long to, String answer) {
        return new Deed(kind, person, about, task, detail, text, basedOn, from, to, answer, words);
    }

    boolean isAnswered() {
        return said != null;
    }

    boolean isDone() {
        return isAnswered() && !Set.of(REFUSED, OVERTAKEN, OUTDATED).contains(said);
    }

    boolean overlaps(Deed other) {
        return other != this && other.begun < ended && begun < other.ended;
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                person,
                kind.name(),
                detail == null ? "" : detail,
                text == null ? "" : text.substring(0, Math.min(8, text.length())),
                basedOn == null ? "" : "on " + basedOn,
                words == null ? "" : words);
    }
}
