package dev.ringi.audit;

import dev.ringi.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * An entry as the chain knows it. Its hash is computed here as {@code audit_hash} does it in the database, so that whoever
 * changes that function is found out, too.
 */
record ChainLink(long number, byte[] previous, byte[] hash, String text) {

    static final String SELECT = """
            select number, previous_hash, hash, id, (extract(epoch from at) * 1000000)::bigint as micros,
                actor, capacity, on_behalf_of, event_type, subject, details::text as details
            from ringi.audit_entry order by number""";

    private static final List<String> TEXTS =
            List.of("actor", "capacity", "on_behalf_of", "event_type", "subject", "details");

    static ChainLink read(ResultSet row) throws SQLException {
        var number = row.getLong("number");
        var previous = row.getBytes("previous_hash");
        var lines = new ArrayList<String>();
        lines.add(HexFormat.of().formatHex(previous));
        lines.add(String.valueOf(number));
        lines.add(row.getString("id"));
        lines.add(row.getString("micros"));
        for (var column : TEXTS) {
            var text = row.getString(column);
            lines.add(text == null ? "-" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text);
        }
        return new ChainLink(number, previous, row.getBytes("hash"), String.join("\n", lines));
    }

    boolean isAsWritten() {
        return Arrays.equals(hash, Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    boolean follows(byte[] last) {
        return Arrays.equals(previous, last);
    }
}
