package dev.ringi.audit;

import dev.ringi.audit.Verdict.Fault;

/** Goes along the chain from its first entry, and remembers the first that doesn't fit. */
final class ChainWalk {

    private static final int HASH_BYTES = 32;

    private final Anchor anchor;
    private Verdict broken;
    private Anchor last = new Anchor(0, new byte[HASH_BYTES]);

    /** @param anchor null where nobody kept one */
    ChainWalk(Anchor anchor) {
        this.anchor = anchor;
    }

    void pass(ChainLink link) {
        if (broken == null) {
            check(link);
            last = new Anchor(link.number(), link.hash());
        }
    }

    /** @param head where the database says that the chain ends */
    Verdict end(Anchor head) {
        if (broken != null) {
            return broken;
        }
        if (head.number() > last.number()) {
            return Verdict.broken(Fault.MISSING, last.number() + 1);
        }
        if (head.number() < last.number()) {
            return Verdict.broken(Fault.INSERTED, head.number() + 1);
        }
        if (!head.holds(last.hash())) {
            return Verdict.broken(Fault.INSERTED, last.number());
        }
        return anchor != null && anchor.number() > last.number()
                ? Verdict.broken(Fault.MISSING, last.number() + 1)
                : Verdict.sound(last);
    }

    private void check(ChainLink link) {
        var due = last.number() + 1;
        if (link.number() > due) {
            broken = Verdict.broken(Fault.MISSING, due);
        } else if (link.number() < due) {
            broken = Verdict.broken(Fault.INSERTED, link.number());
        } else if (!link.isAsWritten()) {
            broken = Verdict.broken(Fault.CHANGED, due);
        } else if (!link.follows(last.hash())) {
            broken = Verdict.broken(Fault.INSERTED, Math.max(1, last.number()));
        } else if (anchor != null && anchor.number() == due && !anchor.holds(link.hash())) {
            broken = Verdict.broken(Fault.REWRITTEN, due);
        }
    }
}
