package dev.ringi.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction adds to the trail. It is written last of all, since from then on every other transaction that
 * has something to add waits.
 */
final class PendingEntries implements TransactionSynchronization {

    private final AuditWriter writer;
    private final EntityManager entities;
    private final List<NewEntry> entries = new ArrayList<>();
    private boolean written;

    private PendingEntries(AuditWriter writer, EntityManager entities) {
        this.writer = writer;
        this.entities = entities;
    }

    static PendingEntries ofTransaction(AuditWriter writer, EntityManager entities) {
        var pending = (PendingEntries) TransactionSynchronizationManager.getResource(PendingEntries.class);
        if (pending == null) {
            pending = new PendingEntries(writer, entities);
            pending.resume();
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        return pending;
    }

    void add(NewEntry entry) {
        if (written) {
            // Heard from another who is called before the commit, after this.
            writer.write(List.of(entry));
        } else {
            entries.add(entry);
        }
    }

    /** The statements that Hibernate has put off come first: they may wait for others, and others mustn't wait meanwhile. */
    @Override
    public void beforeCommit(boolean readOnly) {
        entities.flush();
        writer.write(entries);
        written = true;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(PendingEntries.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(PendingEntries.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(PendingEntries.class);
    }
}
