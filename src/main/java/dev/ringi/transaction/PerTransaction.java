package dev.ringi.transaction;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A value that begins anew with each transaction: what is found out once in it, or gathered until its end. */
public final class PerTransaction<T> {

    private final Supplier<T> begin;
    private final Consumer<T> beforeCommit;

    /** @param beforeCommit still in the transaction, which fails with it; not called where it is rolled back */
    public PerTransaction(Supplier<T> begin, Consumer<T> beforeCommit) {
        this.begin = begin;
        this.beforeCommit = beforeCommit;
    }

    /** The running transaction's value. */
    @SuppressWarnings("unchecked")
    public T get() {
        var known = (T) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        var value = begin.get();
        TransactionSynchronizationManager.registerSynchronization(new Life(value));
        TransactionSynchronizationManager.bindResource(this, value);
        return value;
    }

    private final class Life implements TransactionSynchronization {

        private final T value;

        private Life(T value) {
            this.value = value;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PerTransaction.this, value);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            beforeCommit.accept(value);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
        }
    }
}
