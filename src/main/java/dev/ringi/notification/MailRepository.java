package dev.ringi.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailRepository extends Repository<Mail, Long> {

    Optional<Mail> findById(long id);

    /** Nobody else may judge the mail's state until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select mail from Mail mail where mail.id = ?1")
    Optional<Mail> lock(long id);

    /** Passes over what another sender is just claiming. */
    @Query(
            nativeQuery = true,
            value = "select * from ringi.mail where state = 'WAITING' and next_attempt_at <= ?1"
                    + " order by next_attempt_at, id limit 1 for update skip locked")
    Optional<Mail> lockNextDue(Instant now);

    @Modifying
    @Query("update Mail set state = 'UNCERTAIN', lastError = ?2 where state = 'SENDING' and claimedAt < ?1")
    int doubtThoseClaimedBefore(Instant limit, String reason);

    @Modifying
    @Query("update Mail set state = 'KEPT' where state = 'WAITING'")
    int keepWaiting();

    List<Mail> findByOrderByIdDesc(Limit limit);

    List<Mail> findByStateOrderByIdDesc(MailState state, Limit limit);

    List<Mail> findByEventOrderById(String event);

    /** When the next is due, or was; nothing where none waits. */
    @Query("select min(mail.nextAttemptAt) from Mail mail where mail.state = 'WAITING'")
    Optional<Instant> nextDue();

    int countByState(MailState state);
}
