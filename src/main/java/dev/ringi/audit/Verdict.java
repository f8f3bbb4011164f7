package dev.ringi.audit;

/** What a check of the chain found; of faults the first. */
public record Verdict(Fault fault, long number, String head) {

    static Verdict sound(Anchor head) {
        return new Verdict(null, head.number(), head.toString());
    }

    static Verdict broken(Fault fault, long number) {
        return new Verdict(fault, number, null);
    }

    public boolean isSound() {
        return fault == null;
    }

    /** For whoever asked, in Japanese and English. */
    public String sentence() {
        return isSound()
                ? "監査の記録%d件に、書き換えも欠けも割り込みもありません。末尾のハッシュ %s (The trail's %1$d entries are whole.)"
                        .formatted(number, head)
                : fault.sentence(number);
    }

    enum Fault {
        CHANGED("監査の記録の%d番は、書かれた後に変えられています。(Entry %1$d was changed.)"),
        MISSING("監査の記録の%d番がありません。(Entry %1$d is missing.)"),
        INSERTED("監査の記録の%d番は、元の記録に割り込んだか、すり替えられたものです。(Entry %1$d was inserted or replaced.)"),
        REWRITTEN("監査の記録の%d番は、控えてあるハッシュと違います。記録全体が書き直されています。"
                + "(Entry %1$d isn't that of the anchor: the chain was written anew.)");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        private String sentence(long number) {
            return sentence.formatted(number);
        }
    }
}
