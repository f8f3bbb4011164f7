package dev.ringi.audit;

import java.util.Arrays;
import java.util.HexFormat;

/** The hash of one entry, kept where the database's administrator doesn't reach: in a log of another machine, on paper. */
record Anchor(long number, byte[] hash) {

    /** @param written as {@link #toString} writes it */
    static Anchor read(String written) {
        var parts = written.strip().split(":");
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("ringi.audit.anchor は「番号:ハッシュ」の形で指定してください（number:hash）: " + written);
        }
        return new Anchor(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
    }

    boolean holds(byte[] found) {
        return Arrays.equals(hash, found);
    }

    @Override
    public String toString() {
        return number + ":" + HexFormat.of().formatHex(hash);
    }
}
