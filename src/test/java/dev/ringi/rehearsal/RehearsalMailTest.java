package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RehearsalMailTest {

    private final RehearsedYear year = RehearsedYear.get();

    @Test
    @DisplayName("どこでkill -9されても、メールは取り置かれ、一通も出ない")
    void noMailLeaves() {
        assertThat(year.kills()).hasSize(2).allSatisfy(kill -> {
            assertThat(kill.mails()).as(kill.after()).isPositive();
            assertThat(kill.mailsForOutside()).as(kill.after()).isZero();
        });
        assertThat(year.database().queryForObject(RehearsedYear.MAILS_FOR_OUTSIDE, Long.class))
                .isZero();
        assertThat(year.mails()).isZero();
    }
}
