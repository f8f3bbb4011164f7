package dev.ringi.audit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Computes the whole chain anew. */
@Service
public class ChainCheck {

    private static final int AT_ONCE = 1000;

    private final JdbcTemplate database;
    private final String anchor;

    ChainCheck(JdbcTemplate database, @Value("${ringi.audit.anchor:}") String anchor) {
        this.database = new JdbcTemplate(database.getDataSource());
        this.database.setFetchSize(AT_ONCE);
        this.anchor = anchor;
    }

    /** As of one moment, while others go on writing. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict check() {
        var walk = new ChainWalk(anchor.isBlank() ? null : Anchor.read(anchor));
        database.query(ChainLink.SELECT, (RowCallbackHandler) row -> walk.pass(ChainLink.read(row)));
        return walk.end(database.queryForObject(
                "select number, hash from ringi.audit_head",
                (row, unused) -> new Anchor(row.getLong("number"), row.getBytes("hash"))));
    }
}
